/** Family names that stand first in Chinese, Korean and Vietnamese names as the press prints them ("Xi Jinping", "Kim Jong-un"), folded. After the commonest-surname tables of the statistics offices of China, Korea and Vietnam. */
export const eastAsianSurnames: ReadonlySet<string> = new Set([
  'ahn', 'bai', 'ban', 'bui', 'cai', 'cao', 'chang', 'chen', 'cheng', 'cho', 'choe', 'choi', 'chong', 'chow', 'chu', 'chun', 'chung', 'cui', 'dang',
  'deng', 'ding', 'dinh', 'do', 'dong', 'du', 'duong', 'fan', 'fang', 'feng', 'fu', 'gao', 'geng', 'gong', 'gu', 'guo', 'ha', 'han', 'he', 'ho',
  'hoang', 'hong', 'hou', 'hu', 'hua', 'huang', 'hun', 'hwang', 'hyun', 'jang', 'jeon', 'jeong', 'ji', 'jia', 'jiang', 'jin', 'jo', 'jung', 'kang',
  'kim', 'ko', 'kong', 'kwon', 'lai', 'lam', 'le', 'lee', 'lei', 'li', 'liang', 'liao', 'lim', 'lin', 'liu', 'long', 'lu', 'luo', 'luong', 'lyu',
  'ma', 'mai', 'mao', 'meng', 'min', 'moon', 'nam', 'ngo', 'nguyen', 'oh', 'pak', 'pan', 'park', 'peng', 'pham', 'phan', 'qian', 'qin', 'qiu', 'ren',
  'rhee', 'ri', 'roh', 'ryu', 'seo', 'shao', 'shen', 'shi', 'shin', 'sim', 'son', 'song', 'su', 'sun', 'tan', 'tang', 'tao', 'tian', 'to', 'tran',
  'trinh', 'truong', 'tsai', 'vo', 'vu', 'wan', 'wang', 'wei', 'wen', 'won', 'woo', 'wu', 'xi', 'xia', 'xiao', 'xie', 'xu', 'xue', 'yan', 'yang',
  'yao', 'ye', 'yeo', 'yi', 'yin', 'yoo', 'yoon', 'yu', 'yuan', 'yun', 'zeng', 'zhang', 'zhao', 'zheng', 'zhong', 'zhou', 'zhu', 'zou',
]);
