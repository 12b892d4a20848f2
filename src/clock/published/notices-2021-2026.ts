import { type HolidayNotice, holiday } from '../notice.ts'

/** The notices for 2021 to 2026. See published-notices.ts for how the days and the publication dates were reviewed. */
export const notices2021to2026: readonly HolidayNotice[] = [
  {
    year: 2021,
    published: '2020-11-25',
    address: 'http://www.gov.cn/zhengce/zhengceku/2020-11/25/content_5564127.htm',
    holidays: [
      holiday('new-year', '2021-01-01', '2021-01-03'),
      holiday('spring-festival', '2021-02-11', '2021-02-17', '2021-02-07', '2021-02-20'),
      holiday('qingming', '2021-04-03', '2021-04-05'),
      holiday('labour-day', '2021-05-01', '2021-05-05', '2021-04-25', '2021-05-08'),
      holiday('dragon-boat', '2021-06-12', '2021-06-14'),
      holiday('mid-autumn', '2021-09-19', '2021-09-21', '2021-09-18'),
      holiday('national-day', '2021-10-01', '2021-10-07', '2021-09-26', '2021-10-09'),
    ],
  },
  {
    year: 2022,
    published: '2021-10-25',
    address: 'http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm',
    holidays: [
      holiday('new-year', '2022-01-01', '2022-01-03'),
      holiday('spring-festival', '2022-01-31', '2022-02-06', '2022-01-29', '2022-01-30'),
      holiday('qingming', '2022-04-03', '2022-04-05', '2022-04-02'),
      holiday('labour-day', '2022-04-30', '2022-05-04', '2022-04-24', '2022-05-07'),
      holiday('dragon-boat', '2022-06-03', '2022-06-05'),
      holiday('mid-autumn', '2022-09-10', '2022-09-12'),
      holiday('national-day', '2022-10-01', '2022-10-07', '2022-10-08', '2022-10-09'),
    ],
  },
  {
    year: 2023,
    published: '2022-12-08',
    address: 'http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm',
    holidays: [
      holiday('new-year', '2022-12-31', '2023-01-02'),
      holiday('spring-festival', '2023-01-21', '2023-01-27', '2023-01-28', '2023-01-29'),
      holiday('qingming', '2023-04-05', '2023-04-05'),
      holiday('labour-day', '2023-04-29', '2023-05-03', '2023-04-23', '2023-05-06'),
      holiday('dragon-boat', '2023-06-22', '2023-06-24', '2023-06-25'),
      holiday(['mid-autumn', 'national-day'], '2023-09-29', '2023-10-06', '2023-10-07', '2023-10-08'),
    ],
  },
  {
    year: 2024,
    // the text's own date, printed that day; the address gives the month
    published: '2023-10-25',
    address: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    holidays: [
      holiday('new-year', '2024-01-01', '2024-01-01'),
      holiday('spring-festival', '2024-02-10', '2024-02-17', '2024-02-04', '2024-02-18'),
      holiday('qingming', '2024-04-04', '2024-04-06', '2024-04-07'),
      holiday('labour-day', '2024-05-01', '2024-05-05', '2024-04-28', '2024-05-11'),
      holiday('dragon-boat', '2024-06-10', '2024-06-10'),
      holiday('mid-autumn', '2024-09-15', '2024-09-17', '2024-09-14'),
      holiday('national-day', '2024-10-01', '2024-10-07', '2024-09-29', '2024-10-12'),
    ],
  },
  {
    year: 2025,
    // the text's own date, printed that day; the address gives the month
    published: '2024-11-12',
    address: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    holidays: [
      holiday('new-year', '2025-01-01', '2025-01-01'),
      holiday('spring-festival', '2025-01-28', '2025-02-04', '2025-01-26', '2025-02-08'),
      holiday('qingming', '2025-04-04', '2025-04-06'),
      holiday('labour-day', '2025-05-01', '2025-05-05', '2025-04-27'),
      holiday('dragon-boat', '2025-05-31', '2025-06-02'),
      holiday(['national-day', 'mid-autumn'], '2025-10-01', '2025-10-08', '2025-09-28', '2025-10-11'),
    ],
  },
  {
    year: 2026,
    // the text's own date, printed that day; the address gives the month
    published: '2025-11-04',
    address: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    holidays: [
      holiday('new-year', '2026-01-01', '2026-01-03', '2026-01-04'),
      holiday('spring-festival', '2026-02-15', '2026-02-23', '2026-02-14', '2026-02-28'),
      holiday('qingming', '2026-04-04', '2026-04-06'),
      holiday('labour-day', '2026-05-01', '2026-05-05', '2026-05-09'),
      holiday('dragon-boat', '2026-06-19', '2026-06-21'),
      holiday('mid-autumn', '2026-09-25', '2026-09-27'),
      holiday('national-day', '2026-10-01', '2026-10-07', '2026-09-20', '2026-10-10'),
    ],
  },
]
