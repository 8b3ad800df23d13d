"""Names of countries that are one word, as `python -m tests.countries` collects them. No hand edits it."""

COUNTRIES = """
afeganistao afganistan afghanistan agypten aland alandinseln albania albanie albanien alemanha alemania algeria
algerie algerien algerije algieria allemagne amerikaans-samoa amerikanisch-samoa andora andorra andorre angola anguila
anguilla antarctica antarctique antarktis antarktyda antartida antartide antigua-et-barbuda aquatorialguinea argelia
argentina argentine argentinie argentinien argentyna armenia armenie armenien aruba aserbaidschan athiopien australia
australie australien austria autriche azerbaidjan azerbaigian azerbaijan azerbaijao azerbaiyan azerbeidzjan
azerbejdzan bahama's bahamas bahamy bahrain bahrajn bahrein banglades bangladesch bangladesh bangladesz barbade
barbados barein belarus belgia belgica belgie belgien belgio belgique belgium belice belize benin bermuda bermudas
bermudes bermudy bhoutan bhutan bialorus bielorrusia bielorrussia bielorussia bielorussie bolivia bolivie bolivien
boliwia bosnie-herzegovine botsuana botswana bouveteiland bouvetinsel brasil brasile brasilien brazil brazilie
brazylia bresil brunei bulgaria bulgarie bulgarien bulgarije burundi butan butao camaroes cambodge cambodia cambodja
cambogia camboja camboya cameroon cameroun camerun canada canarias cap-vert catar cazaquistao cechia chad chade
chequia chile chili china chine chiny chipre chorwacja christmaseiland chypre ciad cile cina cipro cocoseilanden
colombia colombie comoras comore comoren comores comoros congo congo-brazzaville congo-kinshasa cookeilanden
cookinseln cq croacia croatia croatie croazia cuba curacao curazao cypr cyprus czad czarnogora czechia czechy danemark
dania danimarca denemarken denmark deutschland dinamarca djibouti djibuti dominica dominika dominikana dominique
dschibuti duitsland dzibuti ecuador egipt egipto egito egitto egypt egypte ekwador equador equateur equatoriaal-guinea
eritrea eritreia erythree erytrea eslovaquia eslovenia espagne espana espanha essuatini estland estonia estonie
esuatini eswatini etats-unis ethiopia ethiopie etiopia faeroer falklandeilanden falklandinseln falklandy faroer fidji
fidschi fidzi figi fiji filipijnen filipinas filipiny filippine finland finlande finlandia finnland fiyi franca france
francia francja frankreich frankrijk frans-guyana frans-polynesie franzosisch-guayana franzosisch-polynesien gabao
gabon gabun gambia gambie gana georgia georgie georgien germania germany ghana giamaica giappone gibilterra gibraltar
gibuti giordania granada grece grecia grecja greece greenland grenada grenade grenlandia griechenland griekenland
groenland groenlandia gronland gruzja guadalupa guadalupe guadeloupe guam guatemala guernesey guernsey guiana guine
guine-bissau guinea guinea-bisau guinea-bissau guinee guinee-bissau gujana guyana gwadelupa gwatemala gwinea haiti
hiszpania holandia honduras hongarije hongrie hungary hungria iceland iemen ierland ijsland inde india indie indien
indonesia indonesie indonesien indonezja ira irak iran iraq iraque ireland irland irlanda irlande irlandia island
islanda islande islandia israel israele italia italie italien italy ivoorkust izrael jamaica jamaika jamaique jamajka
japan japao japon japonia jemen jersey jordan jordania jordanie jordanien kaaimaneilanden kaapverdie kaimaninseln
kajmany kambodscha kambodza kameroen kamerun kanada kasachstan katar kazachstan kazajistan kazakhstan kazakistan kenia
kenya kirghizistan kirghizstan kirgisistan kirgistan kirgizie kirguistan kiribati koeweit kokosinseln kolumbia
kolumbien komoren komory kongo kongo-brazzaville kongo-kinshasa kosovo kosowo kostaryka koweit kroatie kroatien kuba
kuwait kuwejt kyrgyzstan laos latvia lebanon lesotho lesoto letland letonia lettland lettonia lettonie liban libano
libanon liberia libia libie libya libye libyen liechtenstein litauen lithuania litouwen lituania lituanie litwa lotwa
luksemburg lussemburgo luxembourg luxemburg luxemburgo madagascar madagaskar majotta malaisie malasia malaui malawi
malaysia maldivas maldive maldiven maldives malediven malediwy maleisie malezja mali malta malte maroc marocco marokko
maroko marrocos marruecos marshalleilanden marshallinseln martinica martinique martynika mauretania mauretanien
maurice mauricio mauritania mauritanie mauritius mayotte meksyk messico mexico mexiko mexique micronesia micronesie
mikronesien mikronezja mocambique moldavia moldavie moldawia moldova monaco monako mongolei mongolia mongolie
montenegro montserrat morocco mosambik mozambico mozambik mozambique myanmar namibia namibie nauru nederland nepal
netherlands neukaledonien neuseeland nicaragua niederlande niemcy nieuw-caledonie nieuw-zeeland niger nigeria
nikaragua niue noord-korea noord-macedonie noorwegen nordkorea nordmazedonien norfolk norfolkinsel noruega norvege
norvegia norway norwegen norwegia nouvelle-caledonie nouvelle-zelande oeganda oekraine oezbekistan oma oman oost-timor
oostenrijk osterreich ouganda ouzbekistan pakistan palaos palau panama papoea-nieuw-guinea papouasie-nouvelle-guinee
papua-neuguinea paquistao paraguai paraguay paragwaj pays-bas perou peru philippinen philippines pitcairn
pitcairneilanden pitcairninseln poland polen pologne polonia polska portogallo portorico portoryko portugal portugalia
qatar quenia quirguistao quiribati reuniao reunion riunione roemenie romania romenia rosja roumanie royaume-uni ruanda
rumania rumanien rumunia rusia rusland russia russie russland rwanda saint-barthelemy saint-christophe-et-nieves
saint-marin saint-martin saint-pierre-et-miquelon sainte-helene sainte-lucie salomonen salomonseilanden salvador
salwador sambia samoa sant'elena saoedi-arabie sark saudi-arabien schweden schweiz seicheles senegal serbia serbie
serbien servia servie seszele seychellen seychelles simbabwe singapore singapour singapur singapura sint-helena
sint-maarten siria slovacchia slovakia slovaquie slovenia slovenie slowacja slowakei slowakije slowenia slowenien
soedan somalia somalie soudan spagna spain spanien spanje sudafrica sudafrika sudan sudao sudkorea sudsudan suecia
suede suica suisse suiza surinam suriname svezia svizzera sweden switzerland syria syrie syrien szwajcaria szwecja
tadjikistan tadjiquistao tadschikistan tadzjikistan tadzykistan tagikistan tailandia taiwan tajikistan tajlandia
tajwan tansania tanzania tanzanie tayikistan tchad tchequia tchequie thailand thailande thailandia timor-leste togo
tokelau tonga trinite-et-tobago tschad tschechien tsjaad tsjechie tunesie tunesien tunez tunezja tunisia tunisie
turchia turcja turcomenistao turkei turkije turkiye turkmenistan turquia turquie tuvalu ucraina ucrania uganda ukraina
ukraine ungarn ungheria uruguai uruguay urugwaj usbekistan uzbekistan uzbequistao vanuatu vaticaanstad vatikanstadt
venezuela vietna vietnam wallis-et-futuna watykan wegry weihnachtsinsel wenezuela westsahara wietnam wlochy yemen
yibuti zambia zambie zimbabue zimbabwe zuid-afrika zuid-korea zuid-soedan zweden zwitserland zypern
"""
