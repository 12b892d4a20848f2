/** Invented: no notice for 2027 was found. It only has to balance. */
export const NOTICE_2027 = {
  year: 2027,
  published: '2026-11-10',
  address: 'https://www.gov.cn/example',
  holidays: [
    { festivals: ['new-year'], from: '2027-01-01', to: '2027-01-03', makeUp: [] },
    {
      festivals: ['spring-festival'],
      from: '2027-02-05',
      to: '2027-02-12',
      makeUp: ['2027-02-20', '2027-02-21'],
    },
    { festivals: ['qingming'], from: '2027-04-03', to: '2027-04-05', makeUp: [] },
    { festivals: ['labour-day'], from: '2027-05-01', to: '2027-05-05', makeUp: ['2027-05-08'] },
    { festivals: ['dragon-boat'], from: '2027-06-09', to: '2027-06-09', makeUp: [] },
    { festivals: ['mid-autumn'], from: '2027-09-15', to: '2027-09-15', makeUp: [] },
    {
      festivals: ['national-day'],
      from: '2027-10-01',
      to: '2027-10-07',
      makeUp: ['2027-10-09', '2027-10-10'],
    },
  ],
}
