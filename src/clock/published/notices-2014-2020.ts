import { type HolidayNotice, holiday } from '../notice.ts'

/** The notices for 2014 to 2020. See published-notices.ts for how the days and the publication dates were reviewed. */
export const notices2014to2020: readonly HolidayNotice[] = [
  {
    year: 2014,
    // the text's own date, and the day the press printed it; the address is of 2014-01-02
    published: '2013-12-11',
    address: 'http://www.gov.cn/zhengce/zhengceku/2014-01/02/content_1194.htm',
    holidays: [
      holiday('new-year', '2014-01-01', '2014-01-01'),
      holiday('spring-festival', '2014-01-31', '2014-02-06', '2014-01-26', '2014-02-08'),
      holiday('qingming', '2014-04-05', '2014-04-07'),
      holiday('labour-day', '2014-05-01', '2014-05-03', '2014-05-04'),
      holiday('dragon-boat', '2014-06-02', '2014-06-02'),
      holiday('mid-autumn', '2014-09-08', '2014-09-08'),
      holiday('national-day', '2014-10-01', '2014-10-07', '2014-09-28', '2014-10-11'),
    ],
  },
  {
    year: 2015,
    published: '2014-12-16',
    address: 'http://www.gov.cn/zhengce/zhengceku/2014-12/16/content_9302.htm',
    // Mid-Autumn fell on a Sunday and was not compensated on the Monday but inside the National Day week.
    holidays: [
      holiday('new-year', '2015-01-01', '2015-01-03', '2015-01-04'),
      holiday('spring-festival', '2015-02-18', '2015-02-24', '2015-02-15', '2015-02-28'),
      holiday('qingming', '2015-04-05', '2015-04-06'),
      holiday('labour-day', '2015-05-01', '2015-05-01'),
      holiday('dragon-boat', '2015-06-20', '2015-06-22'),
      holiday('mid-autumn', '2015-09-27', '2015-09-27'),
      holiday('national-day', '2015-10-01', '2015-10-07', '2015-10-10'),
    ],
  },
  {
    year: 2015,
    published: '2015-05-13',
    address: 'http://www.gov.cn/zhengce/zhengceku/2015-05/13/content_9742.htm',
    amends: true,
    additionalDays: 1,
    holidays: [
      {
        festivals: [],
        name: {
          en: '70th anniversary of victory in the War of Resistance against Japanese Aggression',
          zh: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日',
        },
        from: '2015-09-03',
        to: '2015-09-05',
        makeUp: ['2015-09-06'],
      },
    ],
  },
  {
    year: 2016,
    published: '2015-12-10',
    address: 'http://www.gov.cn/zhengce/zhengceku/2015-12/10/content_10394.htm',
    holidays: [
      holiday('new-year', '2016-01-01', '2016-01-01'),
      holiday('spring-festival', '2016-02-07', '2016-02-13', '2016-02-06', '2016-02-14'),
      holiday('qingming', '2016-04-04', '2016-04-04'),
      holiday('labour-day', '2016-05-01', '2016-05-02'),
      holiday('dragon-boat', '2016-06-09', '2016-06-11', '2016-06-12'),
      holiday('mid-autumn', '2016-09-15', '2016-09-17', '2016-09-18'),
      holiday('national-day', '2016-10-01', '2016-10-07', '2016-10-08', '2016-10-09'),
    ],
  },
  {
    year: 2017,
    published: '2016-12-01',
    address: 'http://www.gov.cn/zhengce/zhengceku/2016-12/01/content_5141603.htm',
    holidays: [
      holiday('new-year', '2017-01-01', '2017-01-02'),
      holiday('spring-festival', '2017-01-27', '2017-02-02', '2017-01-22', '2017-02-04'),
      holiday('qingming', '2017-04-02', '2017-04-04', '2017-04-01'),
      holiday('labour-day', '2017-05-01', '2017-05-01'),
      holiday('dragon-boat', '2017-05-28', '2017-05-30', '2017-05-27'),
      holiday(['mid-autumn', 'national-day'], '2017-10-01', '2017-10-08', '2017-09-30'),
    ],
  },
  {
    year: 2018,
    published: '2017-11-30',
    address: 'http://www.gov.cn/zhengce/zhengceku/2017-11/30/content_5243579.htm',
    holidays: [
      holiday('new-year', '2018-01-01', '2018-01-01'),
      holiday('spring-festival', '2018-02-15', '2018-02-21', '2018-02-11', '2018-02-24'),
      holiday('qingming', '2018-04-05', '2018-04-07', '2018-04-08'),
      holiday('labour-day', '2018-04-29', '2018-05-01', '2018-04-28'),
      holiday('dragon-boat', '2018-06-18', '2018-06-18'),
      holiday('mid-autumn', '2018-09-24', '2018-09-24'),
      holiday('national-day', '2018-10-01', '2018-10-07', '2018-09-29', '2018-09-30'),
    ],
  },
  {
    year: 2019,
    published: '2018-12-06',
    address: 'http://www.gov.cn/zhengce/zhengceku/2018-12/06/content_5346276.htm',
    holidays: [
      holiday('new-year', '2018-12-30', '2019-01-01', '2018-12-29'),
      holiday('spring-festival', '2019-02-04', '2019-02-10', '2019-02-02', '2019-02-03'),
      holiday('qingming', '2019-04-05', '2019-04-05'),
      holiday('labour-day', '2019-05-01', '2019-05-01'),
      holiday('dragon-boat', '2019-06-07', '2019-06-07'),
      holiday('mid-autumn', '2019-09-13', '2019-09-13'),
      holiday('national-day', '2019-10-01', '2019-10-07', '2019-09-29', '2019-10-12'),
    ],
  },
  {
    year: 2019,
    published: '2019-03-22',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-03/22/content_5375877.htm',
    amends: true,
    holidays: [holiday('labour-day', '2019-05-01', '2019-05-04', '2019-04-28', '2019-05-05')],
  },
  {
    year: 2020,
    published: '2019-11-21',
    address: 'http://www.gov.cn/zhengce/zhengceku/2019-11/21/content_5454164.htm',
    holidays: [
      holiday('new-year', '2020-01-01', '2020-01-01'),
      holiday('spring-festival', '2020-01-24', '2020-01-30', '2020-01-19', '2020-02-01'),
      holiday('qingming', '2020-04-04', '2020-04-06'),
      holiday('labour-day', '2020-05-01', '2020-05-05', '2020-04-26', '2020-05-09'),
      holiday('dragon-boat', '2020-06-25', '2020-06-27', '2020-06-28'),
      holiday(['national-day', 'mid-autumn'], '2020-10-01', '2020-10-08', '2020-09-27', '2020-10-10'),
    ],
  },
  {
    year: 2020,
    published: '2020-01-27',
    address: 'http://www.gov.cn/zhengce/zhengceku/2020-01/27/content_5472352.htm',
    amends: true,
    additionalDays: 2,
    holidays: [holiday('spring-festival', '2020-01-24', '2020-02-02', '2020-01-19')],
  },
]
