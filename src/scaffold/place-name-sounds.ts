// How the characters of Chinese place names sound, for proposing an address; as they are read in names (厦 is xia, 蔚 is yu).

/** A syllable and the characters read so; common ones of place names, not a dictionary. */
const table = `
a阿 ai艾爱隘 an安岸鞍庵 ang昂 ao敖澳奥鳌傲
ba巴坝霸八灞 bai白柏百 ban班板半版 bang邦榜 bao宝保包堡鲍葆褒 bei北贝碑 ben本奔 beng蚌 bi碧壁毕比璧必 bian边汴扁
biao彪标 bie别 bin滨宾彬邠 bing冰丙兵并 bo博亳渤波勃泊播钵 bu布步埠
cai蔡采彩才 can参 cang苍沧仓 cao曹草漕 cen岑 cha茶察岔 chai柴 chan禅产 chang长常昌场厂畅敞 chao朝潮巢超 che车彻
chen辰陈郴晨宸沉 cheng城成澄呈承程丞诚乘 chi池赤茌炽 chong崇重冲充 chu楚滁除褚初储 chuan川船传 chuang窗创 chui吹
chun春淳椿纯 ci慈磁茨辞 cong从丛葱 cu徂 cui翠崔 cun村存
da大达打 dai代岱带傣戴 dan丹儋郸旦 dang当砀宕党 dao道岛到稻刀 de德得 deng登邓灯等 di迪地堤狄底 dian滇电甸店殿点
diao调 die叠迭 ding定丁鼎顶 dong东洞董栋冬 dou斗陡 du都独杜渡肚 duan端段 dui堆 dun敦墩 duo多
e鄂峨额娥鹅 en恩 er尔二洱儿
fa法发 fan樊范繁凡 fang方房防芳坊 fei肥费飞斐 fen汾分芬 feng凤丰封奉枫峰冯风沣烽 fo佛
fu福扶抚府富涪浮阜复傅伏芙釜甫凫符付赋
ga尕嘎 gai盖 gan甘赣干感 gang港岗刚钢冈 gao高皋藁告郜 ge格葛个革戈 gei给 gen根 geng耿更 gong贡巩公宫工恭共拱龚
gou沟勾 gu谷古固姑鼓故菇顾 gua瓜 guan关官冠馆灌莞观贯 guang广光 gui贵桂归圭珪妫 guo国郭果崞涡
ha哈 hai海 han汉韩邗邯含寒翰涵函 hang杭航 hao浩好豪郝号昊镐 he和合河鹤贺荷菏赫何禾核 hei黑 heng衡横恒
hong洪红虹弘宏鸿泓 hou侯后厚猴 hu湖呼虎户沪葫护壶胡狐浒互 hua华化花滑桦画 huai怀淮槐 huan环桓欢焕换还 huang黄皇凰湟璜荒
hui惠会汇徽辉回晖慧 hun浑珲 huo霍火获藿
ji吉集济鸡冀蓟即季稷基积姬绩辑机计继嵇记 jia嘉佳郏家甲夹贾加葭架 jian建剑监尖间简涧检健 jiang江将姜绛蒋降疆匠
jiao胶焦角郊蛟教峤 jie界揭杰解结节介阶碣 jin金晋津锦进靳缙近筋 jing泾京景荆井靖静旌经精镜敬竞 jiong炯 jiu九酒久旧
ju莒巨菊居聚鞠句 juan卷鄄 jue绝觉 jun军均君郡浚峻俊
ka卡喀 kai开凯恺 kan坎勘 kang康亢抗 kao考 ke克科柯可珂客 ken垦 kong孔空 kou口 ku库苦 kua夸 kuai快 kuan宽
kuang矿匡邝 kui奎葵夔魁 kun昆坤 kuo阔扩
la拉腊喇 lai莱来涞赖崃 lan兰蓝岚澜栏 lang朗廊郎琅浪阆 lao老崂 le乐勒 lei雷耒磊垒 leng冷
li利丽黎李里理立历醴澧溧荔鲤漓梨礼力栗励离浬 lian连廉涟莲联练 liang梁凉良亮两粮 liao辽聊廖潦蓼 lie烈 lin林临麟蔺霖邻琳
ling灵陵凌岭零玲泠酃菱令 liu六柳刘浏流留 long龙隆陇珑砻 lou娄楼 lu鲁禄庐卢芦鹿泸路陆潞绿炉录逯
lv吕旅闾 luan滦栾峦銮 lue略 lun仑伦轮 luo洛罗漯骆珞落萝螺
ma马麻玛码 mai麦迈 man满蛮曼漫 mang芒莽 mao茂茅毛冒 mei梅眉美湄嵋媒 men门 meng蒙孟勐盟梦 mi密米弥汨咪
mian绵沔眠面渑勉 miao苗庙妙 min闽民岷珉 ming明名鸣 mo莫漠墨默磨 mou牟 mu木牧穆沐母睦慕
na那纳 nai乃奈 nan南楠 nang囊 nao瑙 nei内 nen嫩 neng能 ni尼泥 nian年碾 niang娘 niao鸟 nie聂 ning宁凝甯 niu牛钮
nong农弄 nu怒努 nv女 nuan暖 nuo诺
ou瓯偶欧 pa帕 pai牌排 pan潘磐盘番攀 pang庞 pao炮 pei沛裴培 pen盆 peng彭蓬鹏澎 pi皮邳郫毗坯 pian偏 piao漂 pin频
ping平萍屏坪苹 po坡婆破 pu浦蒲普濮莆璞埔
qi齐祁棋淇琪旗奇七栖启岐契期企起杞桤漆 qia洽 qian前黔迁潜乾铅千钱浅 qiang羌强墙锵 qiao桥乔侨 qie茄切 qin沁秦钦琴芹
qing青清庆晴 qiong琼邛穹 qiu邱秋丘仇求 qu曲渠衢瞿屈区 quan泉全权 que雀确阙 qun群
ran冉然 rang让 rao饶 re热 ren仁任人 reng仍 ri日 rong荣容融蓉榕戎 rou柔 ru汝如乳茹 ruan阮 rui瑞芮 run润 ruo若
sa萨 sai赛塞 san三散 sang桑 sao扫 se色 sen森 sha沙莎砂 shai晒 shan山陕善鄯珊闪单 shang上商尚 shao邵绍韶少
she社舍射佘歙畲 shen沈神深莘申慎 sheng盛胜升圣省晟嵊 shi石市师世施十什狮室始时诗邿 shou寿首守 shu舒蜀树沭述术疏书束墅
shuai帅 shuan栓 shuang双 shui水 shun顺舜 shuo朔硕 si四泗司思寺斯嗣 song松宋嵩淞 sou叟
su苏宿肃粟素溯 suan酸 sui绥遂睢随濉岁穗 sun孙 suo索锁
ta塔 tai台泰太邰 tan潭坛郯滩谭檀炭 tang唐汤塘棠堂 tao桃陶洮套 te特 teng滕腾藤 ti提 tian天田甜 tiao苕 tie铁
ting亭汀庭厅 tong通铜同桐潼童佟 tou头投 tu土吐图突涂屠 tuan团 tui推 tun屯 tuo托沱驼拖
wa瓦洼 wai外 wan万湾皖宛碗 wang望王旺汪网 wei威卫渭潍维尾魏围苇隗未微为伟 wen文温闻汶 weng翁 wo沃
wu武吴五乌无梧舞婺巫务邬坞午芜物
xi西溪锡习息浠淅喜熙席希汐隰洗戏熹曦 xia夏下峡霞厦 xian咸县仙贤献先鲜限岘 xiang湘襄香乡象祥向翔项响相 xiao孝萧小肖晓
xie谢协 xin新信忻辛心鑫 xing兴星邢荥行杏 xiong雄熊 xiu秀修岫休 xu徐许旭盱须叙溆 xuan宣玄轩选璇 xue雪薛学
xun寻浔循荀郇旬
ya雅牙鸦崖亚 yan盐延炎颜燕岩烟雁沿砚偃鄢言严焉郾兖演 yang阳扬洋杨羊央养漾 yao姚瑶药耀尧遥要腰 ye叶野邺业冶
yi义宜益沂伊易弋仪彝黟依夷怡邑忆翼一艺壹 yin银阴印引殷尹鄞因 ying英应营颍盈迎鹰瀛影映莺 yong永雍邕甬涌勇咏用
you友尤攸右游油幽有酉 yu玉余渝于豫榆禹禺虞鱼雨裕渔郁御育蔚盂毓屿宇峪羽域尉誉 yuan元原源远沅园圆袁苑垣员院
yue岳越月粤悦 yun云郧郓运芸匀筠
za匝杂 zai宰再 zan赞瓒 zang藏 zao枣早灶 ze泽择 zeng曾增 zha扎柞闸 zhai翟寨宅 zhan湛站占 zhang漳张章彰樟掌丈
zhao昭赵肇召兆招照沼诏 zhe柘哲者浙 zhen镇振真珍贞圳震祯 zheng正郑政征峥 zhi芝枝治志直织知智止指植致 zhong中钟忠众
zhou州周舟洲 zhu竹诸珠朱株筑主柱注渚祝驻 zhuang庄壮装 zhuo涿卓浊琢 zi资紫梓淄兹秭自子 zong宗综枞 zou邹
zu祖足租 zui嘴 zun遵 zuo左作佐
`;

const sounds = new Map<string, string>();
for (const [, syllable = "", characters = ""] of table.matchAll(/([a-z]+)(\p{Script=Han}+)/gu)) {
  for (const one of characters) sounds.set(one, syllable);
}

/** wenzhou for 温州; undefined when a character is not in the table. */
export function soundOf(name: string): string | undefined {
  const heard = [...name].map((one) => sounds.get(one));
  return heard.every((one) => one !== undefined) ? heard.join("") : undefined;
}
