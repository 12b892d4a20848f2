import { type ReactNode, useEffect, useRef } from 'react'
import { citeText } from '#documents'
import type { Law } from '#regulations'
import type { Article, Paragraph, Regulation } from '#rules'
import { CloseButton, Modal } from '../files/modal.tsx'
import { T, useSay } from '../language/page-language.tsx'
import { became, words } from '../words.ts'
import { articleNumber, lawCited, regulationCited } from './cited.ts'

interface Props {
  /** The regulation that speaks where a citation names no other. */
  readonly speaking: Regulation
  readonly cite: string
  readonly onOpen: (cite: string) => void
  readonly onClose: () => void
}

/** What a citation points to: an article of the Measures, or a related law, whose text is not here. */
export function ArticlePanel({ speaking, cite, onOpen, onClose }: Props): ReactNode {
  const say = useSay()
  const regulation = regulationCited(cite, speaking)
  const law = lawCited(cite)
  return (
    <Modal
      label={say(citeText(cite.replace(/(art\.\d+).*/, '$1')))}
      className="article-panel"
      onClose={onClose}
    >
      {regulation ? (
        <OfMeasures regulation={regulation} cite={cite} onOpen={onOpen} onClose={onClose} />
      ) : (
        <>
          <header>
            <h2>
              <T of={citeText(cite)} stacked />
            </h2>
            <CloseButton onClose={onClose} />
          </header>
          {law ? <OtherLaw law={law} /> : null}
        </>
      )}
    </Modal>
  )
}

function OtherLaw({ law: { title, from, to, amended, address } }: { law: Law }): ReactNode {
  return (
    <div className="article-text">
      <p>
        <T of={title} stacked />
      </p>
      <p>
        <T of={words.inForce(from, to)} stacked />
      </p>
      {amended ? (
        <p>
          <T of={amended.said} stacked />
        </p>
      ) : null}
      <p className="aside">
        <T of={words.textElsewhere} stacked />
      </p>
      {address ? (
        <p className="aside">
          <T of={words.source} />: <span className="address">{address}</span>
        </p>
      ) : null}
    </div>
  )
}

interface MeasuresProps {
  readonly regulation: Regulation
  readonly cite: string
  readonly onOpen: (cite: string) => void
  readonly onClose: () => void
}

/** An article with its official text, our translation, and what became of each paragraph. */
function OfMeasures({ regulation, cite, onOpen, onClose }: MeasuresProps): ReactNode {
  const say = useSay()
  const number = articleNumber(cite)
  const article = regulation.articles.find((candidate) => candidate.number === number)
  const prefix = cite.includes('/') ? `${regulation.id}/` : ''
  const own = cite.slice(prefix.length)
  return (
    <>
      <header>
        <div>
          <p className="eyebrow">
            <T of={regulation.title} stacked />
          </p>
          <h2>
            <T of={citeText(`art.${number}`)} />
          </h2>
          {article ? (
            <p className="caption">
              <T of={article.caption} />
            </p>
          ) : null}
        </div>
        <CloseButton onClose={onClose} />
      </header>
      {article ? <ArticleText regulation={regulation} article={article} cite={own} /> : null}
      <footer>
        <nav className="back-and-forth" aria-label={say(words.articleOf)}>
          <button type="button" disabled={number <= 1} onClick={() => onOpen(`${prefix}art.${number - 1}`)}>
            ← <T of={words.previousArticle} />
          </button>
          <button
            type="button"
            disabled={number >= regulation.articles.length}
            onClick={() => onOpen(`${prefix}art.${number + 1}`)}
          >
            <T of={words.nextArticle} /> →
          </button>
        </nav>
        <p className="aside">
          <T of={words.source} />: <span className="address">{regulation.source}</span>
        </p>
      </footer>
    </>
  )
}

function ArticleText({
  regulation,
  article,
  cite,
}: {
  regulation: Regulation
  article: Article
  cite: string
}): ReactNode {
  const cited = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation scrolls anew
  useEffect(() => {
    cited.current?.scrollIntoView({ block: 'nearest' })
  }, [cite])
  return (
    <div className="article-text">
      {article.paragraphs.map((paragraph) => (
        <section
          key={paragraph.id}
          ref={paragraph.id === cite ? cited : undefined}
          className={paragraph.id === cite ? 'paragraph cited' : 'paragraph'}
        >
          <h3>
            <T of={citeText(paragraph.id)} />
          </h3>
          {regulation.textKind === 'digest' ? (
            <p className="aside">
              <T of={words.digest} />
            </p>
          ) : null}
          <p lang="zh-CN" className="official">
            {paragraph.zh}
          </p>
          <p lang="en" className="translation">
            {paragraph.en}
          </p>
          <BecameOf regulation={regulation} paragraph={paragraph} />
        </section>
      ))}
    </div>
  )
}

function BecameOf({
  regulation,
  paragraph: { as, names, reason },
}: {
  regulation: Regulation
  paragraph: Paragraph
}): ReactNode {
  return (
    <div className="became">
      <p className="about">
        <span className="label">
          <T of={words.becameOf} />
        </span>
        {as.map((kind) => (
          <span key={kind} className="tag">
            <T of={became[kind]} />
          </span>
        ))}
      </p>
      {names.length > 0 ? (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <code className="name">{name}</code> <Meaning regulation={regulation} name={name} />
            </li>
          ))}
        </ul>
      ) : null}
      {reason ? (
        <p>
          <T of={words.leftToPeople} /> <T of={reason} stacked />
        </p>
      ) : null}
    </div>
  )
}

function Meaning({ regulation, name }: { regulation: Regulation; name: string }): ReactNode {
  const duty = regulation.duties.find((candidate) => candidate.name === name)
  const said = duty?.claim ?? regulation.facts[name]?.question
  return said ? (
    <span>
      <T of={said} />
    </span>
  ) : null
}
