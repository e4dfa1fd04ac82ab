// Whether a few characters are the name of a person, as far as characters can tell.

const surnames = new Set(
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖",
);
/** Two or three characters with a surname first; 王某, 张*明 and 李** are hidden already. */
export const isName = (text: string): boolean =>
  /^[\u4e00-\u9fff]{2,4}$/.test(text) &&
  surnames.has(text[0] ?? "") &&
  !/某|[局委办部院校中心会厅队处室站所府县区市镇乡村]$/.test(text);

/** A name in a sentence must not be a word that starts as a name does. */
export const isNameInText = (text: string): boolean =>
  isName(text) &&
  text.length <= 3 &&
  !/^(?:高中|项目|方案|和学|平均|时间|家长|班级|全部|全市|全区|公办|国有|公司|学生|老师|文化|农村|相关|任务|安全|水平|管理|计划|单位|明确|满意|成效|成本|成果|温馨|通过|关于|应急|向|从|于|广大|边|能|都|须|空|解|居|连|充|别|终|越|后|通|利)/.test(
    text,
  );
