"""A country a line, by its names of one word: `python -m tests.countries` collects them. No hand edits it."""

COUNTRIES = """
afeganistao afganistan afghanistan افغانستان
agypten egipt egipto egito egitto egypt egypte مصر
aland alandinseln
albania albanie albanien البانيا
alemanha alemania allemagne deutschland duitsland germania germany niemcy المانيا
algeria algerie algerien algerije algieria argelia الجزاير
amerikaans-samoa amerikanisch-samoa
andora andorra andorre اندورا
angola انغولا
anguila anguilla انغويلا
antarctica antarctique antarktis antarktyda antartida antartide انتاركتيكا
antigua-et-barbuda
aquatorialguinea equatoriaal-guinea
argentina argentine argentinie argentinien argentyna الارجنتين
armenia armenie armenien ارمينيا
aruba اروبا
aserbaidschan azerbaidjan azerbaigian azerbaijan azerbaijao azerbaiyan azerbeidzjan azerbejdzan اذربيجان
athiopien ethiopia ethiopie etiopia اثيوبيا
australia australie australien استراليا
austria autriche oostenrijk osterreich النمسا
bahama's bahamas bahamy
bahrain bahrajn bahrein barein البحرين
banglades bangladesch bangladesh bangladesz بنغلاديش
barbade barbados بربادوس
belarus bialorus bielorrusia bielorrussia bielorussia bielorussie بيلاروس
belgia belgica belgie belgien belgio belgique belgium بلجيكا
belice belize بليز
benin بنين
bermuda bermudas bermudes bermudy برمودا
bhoutan bhutan butan butao بوتان
bolivia bolivie bolivien boliwia بوليفيا
bosnie-herzegovine
botsuana botswana بوتسوانا
bouveteiland bouvetinsel
brasil brasile brasilien brazil brazilie brazylia bresil البرازيل
brunei بروناي
bulgaria bulgarie bulgarien bulgarije بلغاريا
burundi بوروندي
camaroes cameroon cameroun camerun kameroen kamerun الكاميرون
cambodge cambodia cambodja cambogia camboja camboya kambodscha kambodza كمبوديا
canada kanada كندا
canarias
cap-vert kaapverdie
catar katar qatar قطر
cazaquistao kasachstan kazachstan kazajistan kazakhstan kazakistan كازاخستان
cechia chequia czechia czechy tchequia tchequie tschechien tsjechie التشيك
chad chade ciad czad tchad tschad tsjaad تشاد
chile chili cile تشيلي
china chine chiny cina الصين
chipre chypre cipro cypr cyprus zypern قبرص
chorwacja croacia croatia croatie croazia kroatie kroatien كرواتيا
christmaseiland weihnachtsinsel
cocoseilanden kokosinseln
colombia colombie kolumbia kolumbien كولومبيا
comoras comore comoren comores comoros komoren komory
congo congo-brazzaville kongo kongo-brazzaville
congo-kinshasa kongo-kinshasa
cookeilanden cookinseln
cq sark
cuba kuba كوبا
curacao curazao كوراساو
czarnogora montenegro
danemark dania danimarca denemarken denmark dinamarca الدانمرك
djibouti djibuti dschibuti dzibuti gibuti yibuti جيبوتي
dominica dominika dominique دومينيكا
dominikana
ecuador ekwador equador equateur الاكوادور
eritrea eritreia erythree erytrea اريتريا
eslovaquia slovacchia slovakia slovaquie slowacja slowakei slowakije سلوفاكيا
eslovenia slovenia slovenie slowenia slowenien سلوفينيا
espagne espana espanha hiszpania spagna spain spanien spanje اسبانيا
essuatini esuatini eswatini اسواتيني
estland estonia estonie استونيا
etats-unis
faeroer faroer
falklandeilanden falklandinseln falklandy
fidji fidschi fidzi figi fiji fiyi فيجي
filipijnen filipinas filipiny filippine philippinen philippines الفلبين
finland finlande finlandia finnland فنلندا
franca france francia francja frankreich frankrijk فرنسا
frans-guyana franzosisch-guayana
frans-polynesie franzosisch-polynesien
gabao gabon gabun الغابون
gambia gambie غامبيا
gana ghana غانا
georgia georgie georgien gruzja جورجيا
giamaica jamaica jamaika jamaique jamajka جامايكا
giappone japan japao japon japonia اليابان
gibilterra gibraltar
giordania jordan jordania jordanie jordanien الاردن
granada grenada grenade غرينادا
grece grecia grecja greece griechenland griekenland اليونان
greenland grenlandia groenland groenlandia gronland غرينلاند
guadalupa guadalupe guadeloupe gwadelupa غوادلوب
guam غوام
guatemala gwatemala غواتيمالا
guernesey guernsey غيرنزي
guiana gujana guyana غيانا
guine guinea guinee gwinea غينيا
guine-bissau guinea-bisau guinea-bissau guinee-bissau
haiti هايتي
holandia nederland netherlands niederlande pays-bas هولندا
honduras هندوراس
hongarije hongrie hungary hungria ungarn ungheria wegry هنغاريا
iceland ijsland island islanda islande islandia ايسلندا
iemen jemen yemen اليمن
ierland ireland irland irlanda irlande irlandia ايرلندا
inde india indie indien الهند
indonesia indonesie indonesien indonezja اندونيسيا
ira iran ايران
irak iraq iraque العراق
israel israele izrael اسراييل
italia italie italien italy wlochy ايطاليا
ivoorkust
jersey جيرسي
kaaimaneilanden kaimaninseln kajmany
kenia kenya quenia كينيا
kirghizistan kirghizstan kirgisistan kirgistan kirgizie kirguistan kyrgyzstan quirguistao قيرغيزستان
kiribati quiribati كيريباتي
koeweit koweit kuwait kuwejt الكويت
kosovo kosowo كوسوفو
kostaryka كوستاريكا
laos لاوس
latvia letland letonia lettland lettonia lettonie lotwa لاتفيا
lebanon liban libano libanon لبنان
lesotho lesoto ليسوتو
liberia ليبيريا
libia libie libya libye libyen ليبيا
liechtenstein ليختنشتاين
litauen lithuania litouwen lituania lituanie litwa ليتوانيا
luksemburg lussemburgo luxembourg luxemburg luxemburgo لوكسمبورغ
madagascar madagaskar مدغشقر
majotta mayotte مايوت
malaisie malasia malaysia maleisie malezja ماليزيا
malaui malawi ملاوي
maldivas maldive maldiven maldives malediven malediwy
mali مالي
malta malte مالطا
maroc marocco marokko maroko marrocos marruecos morocco المغرب
marshalleilanden marshallinseln
martinica martinique martynika
mauretania mauretanien mauritania mauritanie موريتانيا
maurice mauricio mauritius موريشيوس
meksyk messico mexico mexiko mexique المكسيك
micronesia micronesie mikronesien mikronezja ميكرونيزيا
mocambique mosambik mozambico mozambik mozambique موزمبيق
moldavia moldavie moldawia moldova مولدوفا
monaco monako موناكو
mongolei mongolia mongolie منغوليا
montserrat مونتسرات
myanmar
namibia namibie ناميبيا
nauru ناورو
nepal نيبال
neukaledonien nieuw-caledonie nouvelle-caledonie
neuseeland nieuw-zeeland nouvelle-zelande نيوزيلندا
nicaragua nikaragua نيكاراغوا
niger النيجر
nigeria نيجيريا
niue نيوي
noord-korea nordkorea
noord-macedonie nordmazedonien
noorwegen noruega norvege norvegia norway norwegen norwegia النرويج
norfolk norfolkinsel
oeganda ouganda uganda اوغندا
oekraine ucraina ucrania ukraina ukraine اوكرانيا
oezbekistan ouzbekistan usbekistan uzbekistan uzbequistao اوزبكستان
oma oman عمان
oost-timor timor-leste
pakistan paquistao باكستان
palaos palau بالاو
panama بنما
papoea-nieuw-guinea papouasie-nouvelle-guinee papua-neuguinea
paraguai paraguay paragwaj باراغواي
perou peru بيرو
pitcairn pitcairneilanden pitcairninseln
poland polen pologne polonia polska بولندا
portogallo portugal portugalia البرتغال
portorico portoryko بورتوريكو
reuniao reunion riunione روينيون
roemenie romania romenia roumanie rumania rumanien rumunia رومانيا
rosja rusia rusland russia russie russland روسيا
royaume-uni
ruanda rwanda رواندا
saint-barthelemy
saint-christophe-et-nieves
saint-marin
saint-martin
saint-pierre-et-miquelon
sainte-helene sant'elena sint-helena
sainte-lucie
salomonen salomonseilanden
salvador salwador السلفادور
sambia zambia zambie زامبيا
samoa ساموا
saoedi-arabie saudi-arabien
schweden suecia suede svezia sweden szwecja zweden السويد
schweiz suica suisse suiza svizzera switzerland szwajcaria zwitserland سويسرا
seicheles seszele seychellen seychelles سيشل
senegal السنغال
serbia serbie serbien servia servie صربيا
simbabwe zimbabue zimbabwe زيمبابوي
singapore singapour singapur singapura سنغافوره
sint-maarten
siria syria syrie syrien سوريا
soedan soudan sudan sudao السودان
somalia somalie الصومال
sudafrica sudafrika zuid-afrika
sudkorea zuid-korea
sudsudan zuid-soedan
surinam suriname سورينام
tadjikistan tadjiquistao tadschikistan tadzjikistan tadzykistan tagikistan tajikistan tayikistan طاجيكستان
tailandia tajlandia thailand thailande thailandia تايلاند
taiwan tajwan تايوان
tansania tanzania tanzanie تنزانيا
togo توغو
tokelau توكيلاو
tonga تونغا
trinite-et-tobago
tunesie tunesien tunez tunezja tunisia tunisie تونس
turchia turcja turkei turkije turkiye turquia turquie تركيا
turcomenistao turkmenistan تركمانستان
tuvalu توفالو
uruguai uruguay urugwaj اورغواي
vanuatu فانواتو
vaticaanstad vatikanstadt watykan الفاتيكان
venezuela wenezuela فنزويلا
vietna vietnam wietnam فيتنام
wallis-et-futuna
westsahara
سريلانكا
سيراليون
"""
