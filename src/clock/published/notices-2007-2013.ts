import { type HolidayNotice, holiday } from '../notice.ts'

/** The notices for 2007 to 2013. See published-notices.ts for how the days and the publication dates were reviewed. */
export const notices2007to2013: readonly HolidayNotice[] = [
  {
    year: 2007,
    // the text's own date; the address carries the day it was archived (2008-03-28)
    published: '2006-12-14',
    address: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1761.htm',
    holidays: [
      holiday('new-year', '2007-01-01', '2007-01-03', '2006-12-30', '2006-12-31'),
      holiday('spring-festival', '2007-02-18', '2007-02-24', '2007-02-17', '2007-02-25'),
      holiday('labour-day', '2007-05-01', '2007-05-07', '2007-04-28', '2007-04-29'),
      holiday('national-day', '2007-10-01', '2007-10-07', '2007-09-29', '2007-09-30'),
    ],
  },
  {
    year: 2008,
    // the day the press reported it; the address carries the day it was archived (2008-03-28)
    published: '2007-12-18',
    address: 'http://www.gov.cn/zhengce/zhengceku/2008-03/28/content_1645.htm',
    holidays: [
      holiday('new-year', '2007-12-30', '2008-01-01', '2007-12-29'),
      holiday('spring-festival', '2008-02-06', '2008-02-12', '2008-02-02', '2008-02-03'),
      holiday('qingming', '2008-04-04', '2008-04-06'),
      holiday('labour-day', '2008-05-01', '2008-05-03', '2008-05-04'),
      holiday('dragon-boat', '2008-06-07', '2008-06-09'),
      holiday('mid-autumn', '2008-09-13', '2008-09-15'),
      holiday('national-day', '2008-09-29', '2008-10-05', '2008-09-27', '2008-09-28'),
    ],
  },
  {
    year: 2009,
    published: '2008-12-10',
    address: 'http://www.gov.cn/zhengce/zhengceku/2008-12/10/content_1572.htm',
    holidays: [
      holiday('new-year', '2009-01-01', '2009-01-03', '2009-01-04'),
      holiday('spring-festival', '2009-01-25', '2009-01-31', '2009-01-24', '2009-02-01'),
      holiday('qingming', '2009-04-04', '2009-04-06'),
      holiday('labour-day', '2009-05-01', '2009-05-03'),
      holiday('dragon-boat', '2009-05-28', '2009-05-30', '2009-05-31'),
      holiday(['national-day', 'mid-autumn'], '2009-10-01', '2009-10-08', '2009-09-27', '2009-10-10'),
    ],
  },
  {
    year: 2010,
    published: '2009-12-08',
    address: 'http://www.gov.cn/zhengce/zhengceku/2009-12/08/content_1476.htm',
    holidays: [
      holiday('new-year', '2010-01-01', '2010-01-03'),
      holiday('spring-festival', '2010-02-13', '2010-02-19', '2010-02-20', '2010-02-21'),
      holiday('qingming', '2010-04-03', '2010-04-05'),
      holiday('labour-day', '2010-05-01', '2010-05-03'),
      holiday('dragon-boat', '2010-06-14', '2010-06-16', '2010-06-12', '2010-06-13'),
      holiday('mid-autumn', '2010-09-22', '2010-09-24', '2010-09-19', '2010-09-25'),
      holiday('national-day', '2010-10-01', '2010-10-07', '2010-09-26', '2010-10-09'),
    ],
  },
  {
    year: 2011,
    published: '2010-12-10',
    address: 'http://www.gov.cn/zhengce/zhengceku/2010-12/10/content_1423.htm',
    holidays: [
      holiday('new-year', '2011-01-01', '2011-01-03'),
      holiday('spring-festival', '2011-02-02', '2011-02-08', '2011-01-30', '2011-02-12'),
      holiday('qingming', '2011-04-03', '2011-04-05', '2011-04-02'),
      holiday('labour-day', '2011-04-30', '2011-05-02'),
      holiday('dragon-boat', '2011-06-04', '2011-06-06'),
      holiday('mid-autumn', '2011-09-10', '2011-09-12'),
      holiday('national-day', '2011-10-01', '2011-10-07', '2011-10-08', '2011-10-09'),
    ],
  },
  {
    year: 2012,
    published: '2011-12-06',
    address: 'http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm',
    holidays: [
      holiday('new-year', '2012-01-01', '2012-01-03', '2011-12-31'),
      holiday('spring-festival', '2012-01-22', '2012-01-28', '2012-01-21', '2012-01-29'),
      holiday('qingming', '2012-04-02', '2012-04-04', '2012-03-31', '2012-04-01'),
      holiday('labour-day', '2012-04-29', '2012-05-01', '2012-04-28'),
      holiday('dragon-boat', '2012-06-22', '2012-06-24'),
      holiday(['mid-autumn', 'national-day'], '2012-09-30', '2012-10-07', '2012-09-29'),
    ],
  },
  {
    year: 2013,
    published: '2012-12-10',
    address: 'http://www.gov.cn/zhengce/zhengceku/2012-12/10/content_1353.htm',
    // chinese-days and lunar-typescript differ on 7 April and 12 October 2013. The text has
    // 4月7日（星期日）上班 and 10月12日（星期六）上班, and only so do the days off less the make-up days give the regulation's eleven.
    holidays: [
      holiday('new-year', '2013-01-01', '2013-01-03', '2013-01-05', '2013-01-06'),
      holiday('spring-festival', '2013-02-09', '2013-02-15', '2013-02-16', '2013-02-17'),
      holiday('qingming', '2013-04-04', '2013-04-06', '2013-04-07'),
      holiday('labour-day', '2013-04-29', '2013-05-01', '2013-04-27', '2013-04-28'),
      holiday('dragon-boat', '2013-06-10', '2013-06-12', '2013-06-08', '2013-06-09'),
      holiday('mid-autumn', '2013-09-19', '2013-09-21', '2013-09-22'),
      holiday('national-day', '2013-10-01', '2013-10-07', '2013-09-29', '2013-10-12'),
    ],
  },
]
