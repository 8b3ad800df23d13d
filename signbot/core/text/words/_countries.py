"""A country a line, by its names of one word: `python -m tests.countries` collects them. No hand edits it."""

COUNTRIES = """
afeganistao afganistan afghanistan
agypten egipt egipto egito egitto egypt egypte
aland alandinseln
albania albanie albanien
alemanha alemania allemagne deutschland duitsland germania germany niemcy
algeria algerie algerien algerije algieria argelia
amerikaans-samoa amerikanisch-samoa
andora andorra andorre
angola
anguila anguilla
antarctica antarctique antarktis antarktyda antartida antartide
antigua-et-barbuda
aquatorialguinea equatoriaal-guinea
argentina argentine argentinie argentinien argentyna
armenia armenie armenien
aruba
aserbaidschan azerbaidjan azerbaigian azerbaijan azerbaijao azerbaiyan azerbeidzjan azerbejdzan
athiopien ethiopia ethiopie etiopia
australia australie australien
austria autriche oostenrijk osterreich
bahama's bahamas bahamy
bahrain bahrajn bahrein barein
banglades bangladesch bangladesh bangladesz
barbade barbados
belarus bialorus bielorrusia bielorrussia bielorussia bielorussie
belgia belgica belgie belgien belgio belgique belgium
belice belize
benin
bermuda bermudas bermudes bermudy
bhoutan bhutan butan butao
bolivia bolivie bolivien boliwia
bosnie-herzegovine
botsuana botswana
bouveteiland bouvetinsel
brasil brasile brasilien brazil brazilie brazylia bresil
brunei
bulgaria bulgarie bulgarien bulgarije
burundi
camaroes cameroon cameroun camerun kameroen kamerun
cambodge cambodia cambodja cambogia camboja camboya kambodscha kambodza
canada kanada
canarias
cap-vert kaapverdie
catar katar qatar
cazaquistao kasachstan kazachstan kazajistan kazakhstan kazakistan
cechia chequia czechia czechy tchequia tchequie tschechien tsjechie
chad chade ciad czad tchad tschad tsjaad
chile chili cile
china chine chiny cina
chipre chypre cipro cypr cyprus zypern
chorwacja croacia croatia croatie croazia kroatie kroatien
christmaseiland weihnachtsinsel
cocoseilanden kokosinseln
colombia colombie kolumbia kolumbien
comoras comore comoren comores comoros komoren komory
congo congo-brazzaville kongo kongo-brazzaville
congo-kinshasa kongo-kinshasa
cookeilanden cookinseln
cq sark
cuba kuba
curacao curazao
czarnogora montenegro
danemark dania danimarca denemarken denmark dinamarca
djibouti djibuti dschibuti dzibuti gibuti yibuti
dominica dominika dominique
dominikana
ecuador ekwador equador equateur
eritrea eritreia erythree erytrea
eslovaquia slovacchia slovakia slovaquie slowacja slowakei slowakije
eslovenia slovenia slovenie slowenia slowenien
espagne espana espanha hiszpania spagna spain spanien spanje
essuatini esuatini eswatini
estland estonia estonie
etats-unis
faeroer faroer
falklandeilanden falklandinseln falklandy
fidji fidschi fidzi figi fiji fiyi
filipijnen filipinas filipiny filippine philippinen philippines
finland finlande finlandia finnland
franca france francia francja frankreich frankrijk
frans-guyana franzosisch-guayana
frans-polynesie franzosisch-polynesien
gabao gabon gabun
gambia gambie
gana ghana
georgia georgie georgien gruzja
giamaica jamaica jamaika jamaique jamajka
giappone japan japao japon japonia
gibilterra gibraltar
giordania jordan jordania jordanie jordanien
granada grenada grenade
grece grecia grecja greece griechenland griekenland
greenland grenlandia groenland groenlandia gronland
guadalupa guadalupe guadeloupe gwadelupa
guam
guatemala gwatemala
guernesey guernsey
guiana gujana guyana
guine guinea guinee gwinea
guine-bissau guinea-bisau guinea-bissau guinee-bissau
haiti
holandia nederland netherlands niederlande pays-bas
honduras
hongarije hongrie hungary hungria ungarn ungheria wegry
iceland ijsland island islanda islande islandia
iemen jemen yemen
ierland ireland irland irlanda irlande irlandia
inde india indie indien
indonesia indonesie indonesien indonezja
ira iran
irak iraq iraque
israel israele izrael
italia italie italien italy wlochy
ivoorkust
jersey
kaaimaneilanden kaimaninseln kajmany
kenia kenya quenia
kirghizistan kirghizstan kirgisistan kirgistan kirgizie kirguistan kyrgyzstan quirguistao
kiribati quiribati
koeweit koweit kuwait kuwejt
kosovo kosowo
kostaryka
laos
latvia letland letonia lettland lettonia lettonie lotwa
lebanon liban libano libanon
lesotho lesoto
liberia
libia libie libya libye libyen
liechtenstein
litauen lithuania litouwen lituania lituanie litwa
luksemburg lussemburgo luxembourg luxemburg luxemburgo
madagascar madagaskar
majotta mayotte
malaisie malasia malaysia maleisie malezja
malaui malawi
maldivas maldive maldiven maldives malediven malediwy
mali
malta malte
maroc marocco marokko maroko marrocos marruecos morocco
marshalleilanden marshallinseln
martinica martinique martynika
mauretania mauretanien mauritania mauritanie
maurice mauricio mauritius
meksyk messico mexico mexiko mexique
micronesia micronesie mikronesien mikronezja
mocambique mosambik mozambico mozambik mozambique
moldavia moldavie moldawia moldova
monaco monako
mongolei mongolia mongolie
montserrat
myanmar
namibia namibie
nauru
nepal
neukaledonien nieuw-caledonie nouvelle-caledonie
neuseeland nieuw-zeeland nouvelle-zelande
nicaragua nikaragua
niger
nigeria
niue
noord-korea nordkorea
noord-macedonie nordmazedonien
noorwegen noruega norvege norvegia norway norwegen norwegia
norfolk norfolkinsel
oeganda ouganda uganda
oekraine ucraina ucrania ukraina ukraine
oezbekistan ouzbekistan usbekistan uzbekistan uzbequistao
oma oman
oost-timor timor-leste
pakistan paquistao
palaos palau
panama
papoea-nieuw-guinea papouasie-nouvelle-guinee papua-neuguinea
paraguai paraguay paragwaj
perou peru
pitcairn pitcairneilanden pitcairninseln
poland polen pologne polonia polska
portogallo portugal portugalia
portorico portoryko
reuniao reunion riunione
roemenie romania romenia roumanie rumania rumanien rumunia
rosja rusia rusland russia russie russland
royaume-uni
ruanda rwanda
saint-barthelemy
saint-christophe-et-nieves
saint-marin
saint-martin
saint-pierre-et-miquelon
sainte-helene sant'elena sint-helena
sainte-lucie
salomonen salomonseilanden
salvador salwador
sambia zambia zambie
samoa
saoedi-arabie saudi-arabien
schweden suecia suede svezia sweden szwecja zweden
schweiz suica suisse suiza svizzera switzerland szwajcaria zwitserland
seicheles seszele seychellen seychelles
senegal
serbia serbie serbien servia servie
simbabwe zimbabue zimbabwe
singapore singapour singapur singapura
sint-maarten
siria syria syrie syrien
soedan soudan sudan sudao
somalia somalie
sudafrica sudafrika zuid-afrika
sudkorea zuid-korea
sudsudan zuid-soedan
surinam suriname
tadjikistan tadjiquistao tadschikistan tadzjikistan tadzykistan tagikistan tajikistan tayikistan
tailandia tajlandia thailand thailande thailandia
taiwan tajwan
tansania tanzania tanzanie
togo
tokelau
tonga
trinite-et-tobago
tunesie tunesien tunez tunezja tunisia tunisie
turchia turcja turkei turkije turkiye turquia turquie
turcomenistao turkmenistan
tuvalu
uruguai uruguay urugwaj
vanuatu
vaticaanstad vatikanstadt watykan
venezuela wenezuela
vietna vietnam wietnam
wallis-et-futuna
westsahara
"""
