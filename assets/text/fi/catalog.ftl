### Finnish words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Julkaisusi, kuvasi, kommenttisi ja tekoälykeskustelusi. Messenger kuuluu siihen.
platform-instagram = Instagram
platform-instagram-hint = Julkaisusi, kuvasi, kommenttisi ja tekoälykeskustelusi. Threads kuuluu siihen.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Mitä kirjoitat Meta AI:lle WhatsAppissa. Yksityisiä keskustelujasi ei käytetä.
platform-no-account = Ilman tiliä
platform-no-account-hint = Sinulla ei ole tiliä, mutta muut julkaisevat tietoja tai kuvia sinusta.

## Where a person lives, and the right that applies there

zone-eu = Euroopan unioni
zone-eea = Islanti, Liechtenstein tai Norja
zone-uk = Iso-Britannia
zone-switzerland = Sveitsi
zone-brazil = Brasilia
zone-unclear = Paikka, jonka lakia emme ole tarkistaneet
zone-elsewhere = Muu maa
law-eu = Sinulla on oikeus vastustaa. Oikeus on GDPR:n 21 artiklassa.
law-eea = Sinulla on oikeus vastustaa. Se on GDPR:n 21 artiklassa, joka on voimassa ETA-sopimuksen kautta.
law-uk = Sinulla on oikeus vastustaa. Se on Ison-Britannian GDPR:n (UK GDPR) 21 artiklassa.
law-switzerland = Sveitsin tietosuojalain 30–32 artiklan mukaan voit nimenomaisesti kieltää tämän käytön.
law-brazil = LGPD-lain 18 artiklan mukaan voit vastustaa käyttöä, joka ei ole lain mukaista.
law-unclear = Emme ole tarkistaneet, mikä oikeus asuinpaikassasi on voimassa.
law-elsewhere = Asuinpaikassasi ei tunneta oikeutta, joka estäisi omien julkaisujesi tällaisen käytön.

## Routes

route-facebook-ai-page = Metan tekoälysivu, Facebook
route-facebook-ai-page-audience = Facebook-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä.
route-facebook-form-2025 = Facebookin lomake vuodelta 2025
route-facebook-form-2025-audience = Facebook-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa tai Sveitsissä.
route-facebook-form-2024 = Facebookin lomake vuodelta 2024
route-facebook-form-2024-audience = Facebook-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä.
route-facebook-router = Facebookin lomake kaikille vastustuksille
route-facebook-router-audience = Facebook-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa tai Isossa-Britanniassa.
route-facebook-legitimate-interest = Facebookin lomake ”oikeutettuja etuja” vastaan
route-facebook-legitimate-interest-audience = Facebook-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa.
route-meta-privacy-rights = Metan yleinen tietosuojapyyntöjen sivu
route-meta-privacy-rights-audience = Facebook- tai Instagram-tilille, kun tekoälylomake ei tule näkyviin.
route-instagram-ai-page = Metan tekoälysivu, Instagram
route-instagram-ai-page-audience = Instagram-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä.
route-instagram-form-2025 = Instagramin lomake vuodelta 2025
route-instagram-form-2025-audience = Instagram-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa tai Sveitsissä.
route-instagram-form-2024 = Instagramin vanhempi lomake
route-instagram-form-2024-audience = Instagram-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä.
route-instagram-legitimate-interest = Instagramin lomake ”oikeutettuja etuja” vastaan
route-instagram-legitimate-interest-audience = Instagram-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa.
route-uk-privacy-centre = Metan Privacy Centre (tietosuojakeskus)
route-uk-privacy-centre-audience = Facebook- tai Instagram-tilille, jos asut Isossa-Britanniassa.
route-brazil-facebook-ai-page = Metan tekoälysivu, Facebook Brasiliassa
route-brazil-facebook-ai-page-audience = Facebook-tilille, jos asut Brasiliassa.
route-brazil-facebook-form = Facebookin lomake, Brasilia
route-brazil-facebook-form-audience = Facebook-tilille, jos asut Brasiliassa.
route-brazil-instagram-ai-page = Metan tekoälysivu, Instagram Brasiliassa
route-brazil-instagram-ai-page-audience = Instagram-tilille, jos asut Brasiliassa.
route-brazil-whatsapp-ai-messages = WhatsAppin lomake tekoälyviesteille, Brasilia
route-brazil-whatsapp-ai-messages-audience = WhatsApp-tilille, jos asut Brasiliassa.
route-brazil-others-ai-page = Metan tekoälysivu ilman tiliä, Brasilia
route-brazil-others-ai-page-audience = Jos asut Brasiliassa eikä sinulla ole tiliä.
route-whatsapp-ai-messages = WhatsAppin lomake tekoälyviesteille
route-whatsapp-ai-messages-audience = WhatsApp-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä.
route-whatsapp-general = WhatsAppin yleinen tietosuojalomake
route-whatsapp-general-audience = WhatsApp-tilille, jos asut Euroopassa.
route-third-party-data = Metan lomake muilta saaduista tiedoista
route-third-party-data-audience = Jos asut EU:ssa, Islannissa, Liechtensteinissa, Norjassa, Isossa-Britanniassa tai Sveitsissä. Tiliä ei tarvita.
route-third-party-data-elsewhere = Metan lomake muilta saaduista tiedoista, muut maat
route-third-party-data-elsewhere-audience = Kaikissa muissa maissa asuville, tilin kanssa tai ilman.
route-unclear-facebook-ai-page = Metan tekoälysivu, Facebook
route-unclear-facebook-ai-page-audience = Facebook-tilille siellä, missä emme ole tarkistaneet lakia.
route-unclear-instagram-ai-page = Metan tekoälysivu, Instagram
route-unclear-instagram-ai-page-audience = Instagram-tilille siellä, missä emme ole tarkistaneet lakia.
route-unclear-whatsapp-ai-messages = WhatsAppin lomake tekoälyviesteille
route-unclear-whatsapp-ai-messages-audience = WhatsApp-tilille siellä, missä emme ole tarkistaneet lakia.
route-letter-meta-ireland = Kirje Metalle Irlantiin
route-letter-meta-ireland-audience = Facebook- tai Instagram-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa.
route-letter-meta-ireland-others = Kirje Metalle Irlantiin, ilman tiliä
route-letter-meta-ireland-others-audience = Jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa eikä sinulla ole tiliä.
route-letter-meta-ireland-whatsapp = Kirje Metalle Irlantiin WhatsAppin tekoälystä
route-letter-meta-ireland-whatsapp-audience = WhatsApp-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa.
route-letter-whatsapp-ireland = Kirje WhatsAppille Irlantiin
route-letter-whatsapp-ireland-audience = WhatsApp-tilille, jos asut EU:ssa, Islannissa, Liechtensteinissa tai Norjassa.

## Steps: opening the form

step-log-in = Kirjaudu ensin samassa selaimessa.
step-log-in-facebook = Kirjaudu ensin Facebookiin samassa selaimessa.
step-log-in-instagram = Kirjaudu ensin Instagramiin samassa selaimessa.
step-open-address = Avaa osoite.
step-open-page = Avaa Metan sivu.
step-phone-address-bar = Liitä osoite puhelimesi selaimeen, jotta sovellus ei aukea sen sijaan.
step-scroll-end = Vieritä sivun loppuun. Lomake on siellä.
step-answer-yes = Jos kysytään, koskeeko pyyntösi Metan tekoälyä, vastaa kyllä.
step-find-link-facebook = Vieritä alas. Paina linkkiä, jolla vastustat Facebookin osalta.
step-find-link-instagram = Vieritä alas. Paina linkkiä, jolla vastustat Instagramin osalta.
step-find-link-whatsapp = Vieritä alas. Paina linkkiä, joka koskee WhatsAppin tekoälyviestejäsi.
step-find-link-others = Vieritä alas. Etsi linkki niille, joilla ei ole tiliä.
step-find-link-top = Paina sanaa ”vastusta” ylhäällä olevassa ruudussa.
step-app-settings = Avaa sovelluksessa asetukset.
step-app-privacy-centre = Avaa Privacy Centre (tietosuojakeskus).
step-app-object-link = Avaa kohta, joka koskee Metan tekoälyä, ja paina sanaa ”vastusta”.
step-facebook-app-menu = Paina Facebook-sovelluksessa kolmea viivaa.
step-facebook-app-settings = Paina ”Asetukset ja yksityisyys”.
step-facebook-app-centre = Paina ”Tietosuojakeskus”.
step-instagram-app-menu = Siirry Instagram-sovelluksessa profiiliisi ja paina kolmea viivaa.
step-instagram-app-centre = Paina luettelon loppupuolella ”Tietosuojakeskus”.
step-pick-product = Valitse Facebook tai Instagram.
step-pick-objection = Valitse vastustuspyyntö.
step-whatsapp-choose = Valitse ”Miten voin vastustaa tietojeni käsittelyä”.
step-third-party-choose = Valitse, että vastustat muilta saatujen tietojesi käyttöä.
step-third-party-concern = Valitse, mitä pyyntösi koskee.
step-ask-meta-ai = Kysy Meta AI:lta itsestäsi. Säilytä kysymyksesi ja kuvakaappaus vastauksesta.

## Steps: ways that are drawn

step-facebook-web-picture = Paina profiilikuvaasi sivulla facebook.com.
step-facebook-web-settings = Paina ”Asetukset ja yksityisyys”.
step-facebook-web-centre = Paina ”Tietosuojakeskus”.
step-facebook-web-ai = Paina ”Tekoäly Metassa”.
step-facebook-web-shared = Paina kohtaa, joka koskee Metan tuotteissa jakamiasi tietoja. Etsi lomaketta sieltä.
step-instagram-web-profile = Siirry Instagramissa profiiliisi.
step-instagram-web-menu = Paina kolmea viivaa.
step-instagram-web-centre = Paina kohdassa ”Lisätietoja ja tuki” sanaa ”Tietosuojakeskus”.
step-instagram-web-object = Paina sanaa ”vastusta”.
step-whatsapp-chat = Avaa keskustelu WhatsAppissa.
step-whatsapp-chat-privacy = Etsi keskustelusta ”Keskustelun lisäyksityisyys”. Ota se käyttöön.

## Words in drawings of forms and menus

drawn-ask-ai = Koskeeko pyyntösi Metan tekoälyä?
drawn-yes = Kyllä
drawn-product = Valitse tuote
drawn-facebook-or-instagram = Facebook tai Instagram
drawn-request = Valitse pyyntö
drawn-objection = Vastusta
drawn-question = Valitse kysymys
drawn-whatsapp-objection = Miten voin vastustaa …
drawn-third-party-objection = Vastusta muilta saatujen tietojeni käyttöä
drawn-concern = Valitse, mitä pyyntösi koskee
drawn-your-concern = Sinun asiasi
drawn-facebook = Facebook
drawn-facebook-app = Facebook-sovellus
drawn-instagram = Instagram
drawn-instagram-profile = Profiilisi
drawn-whatsapp = WhatsApp
drawn-menu = Valikko
drawn-settings-privacy = Asetukset ja yksityisyys
drawn-privacy-centre = Tietosuojakeskus
drawn-more-info = Lisätietoja ja tuki
drawn-profile-picture = Profiilikuvasi
drawn-profile = Profiili
drawn-three-lines = Kolme viivaa
drawn-ai-at-meta = Tekoäly Metassa
drawn-shared = Metan tuotteissa jakamasi tiedot
drawn-object = vastusta
drawn-ai-page = Metan tekoälysivu
drawn-ai-messages = tekoälyviestit WhatsAppissa
drawn-form = Lomake
drawn-a-chat = Keskustelu
drawn-this-chat = Tässä keskustelussa
drawn-advanced-privacy = Keskustelun lisäyksityisyys

## Steps: filling it in

step-check-email = Tarkista sähköposti. Sen pitäisi olla tämän tilin osoite.
step-country-and-email = Tarkista sähköposti. Jos maata kysytään, valitse omasi.
step-paste = Liitä tekstisi ruutuun.
step-paste-optional = Liitä tekstisi ruutuun. EU:ssa sen voi jättää tyhjäksi.
step-paste-names-ai = Liitä tekstisi. Tarkista, että siinä mainitaan Metan tekoäly.
step-paste-and-send = Liitä tekstisi, jos haluat, ja paina Send (lähetä).
step-brazil-fields = Täytä maasi, sähköpostisi ja tekstisi.
step-whatsapp-number = Kirjoita WhatsApp-numerosi ja sen maatunnus.
step-whatsapp-email = Kirjoita sähköpostiosoite, jota voit lukea nyt.
step-third-party-fields = Kirjoita nimesi, maasi ja sähköpostisi.
step-third-party-proof = Liitä tekstisi, kysymyksesi Meta AI:lle ja kuvakaappaus.

## Steps: sending it

step-send = Paina Submit tai Send (lähetä).
step-wait-screenshot = Odota viestiä sivulla. Ota siitä kuvakaappaus.
step-brazil-code = Pidä sivu auki. Kirjoita sähköpostissa tullut koodi.
step-enter-code = Pidä sivu auki. Kirjoita sähköpostissa tullut koodi.
step-whatsapp-answer-mail = Sähköposti kysyy, mitä käyttöä vastustat ja miksi. Vastaa siihen.

## Steps: by post

step-letter-print = Tee tekstistäsi kirje, jossa on nimesi, osoitteesi ja päiväys. Tulosta se.
step-letter-sign = Allekirjoita se.
step-letter-registered = Lähetä se kirjattuna kirjeenä, niin voit todistaa, että se saapui.
step-letter-slip = Säilytä postin kuitti.
step-letter-note-date = Merkitse muistiin päivä, jona se toimitettiin.

## What comes after sending

after-mail-minutes = Usein sähköposti tulee muutamassa minuutissa. Siinä vastustuksesi voidaan jo hyväksyä.
after-mail-day = Siinä voi mennä myös päivä. Jos mitään ei tule kahdessa päivässä, katso roskapostikansiosta.
after-popup = Puhelimessa näytölle voi tulla viesti sähköpostin sijasta.
after-english = Vastaus voi olla englanniksi. Se on tavallista.
after-keep = Säilytä vastaus. Ei tunneta sivua, jolta vastustuksesi voisi katsoa myöhemmin.
after-code = Ensin voi tulla sähköposti, jossa on koodi. Se ei ole vielä vastaus.
after-question-whatsapp = WhatsApp kysyy sähköpostitse, mitä käyttöä vastustat ja miksi. Vastaa siihen sähköpostiin.
after-review = Ihminen voi tarkastella pyyntöäsi. Ei tiedetä, kauanko se kestää.
after-refusal-form = Voi tulla vakiomuotoinen hylkäys. Säilytä sekin.
after-letter = Vastaus voi tulla postissa tai sähköpostitse.

## What sources disagree about, and what to know before

note-not-checked-live = Kukaan ei avannut tätä osoitetta tätä sovelluksen versiota varten. Se tunnetaan vain päivätyistä lähteistä.
note-region = Meta näyttää lomakkeen vain kirjautuneille, eikä kaikissa maissa. Jos käytät VPN-yhteyttä, katkaise se ensin.
note-log-in-first = Jos näet sen sijaan sivun Meta AI:sta, kirjaudu ja avaa osoite uudelleen.
note-linked-accounts = Metan mukaan yksi vastustus kattaa kaikki tilit, joilla on sama Accounts Centre (tilikeskus). Jotkin oppaat ovat eri mieltä. Voit varmuuden vuoksi tehdä vastustuksen joka tilille.
note-late-objection = Vastustuksesi estää tulevan käytön. Se ei voi poistaa mitään jo koulutetusta tekoälystä. Lähteet ovat eri mieltä siitä, kattaako se vanhemmat julkaisusi.
note-others-posts = Vastustuksesi ei kata sitä, mitä muut julkaisevat sinusta.
note-ai-chats = Metan mukaan vastustus kattaa myös keskustelusi Meta AI:n kanssa täällä. Yksi kuluttajajärjestö sanoi vuonna 2025, ettei kata.
note-earlier-objection = Metan mukaan vuoden 2024 vastustus on yhä voimassa. Jotkut neuvovat tekemään sen varmuuden vuoksi uudelleen.
note-meta-account = Sivulla on toinen linkki Meta-tilille, esimerkiksi Meta AI -sovellusta tai Questia varten.
note-pages = Lähteet ovat eri mieltä siitä, voiko Facebook-sivu tehdä vastustuksen. Kirjaudu henkilökohtaisella profiilillasi.
note-reason-optional = EU:ssa sinun ei tarvitse perustella.
note-country-if-asked = Joiltakin kysyttiin maata, toisilta ei.
note-form-of-2024 = Vuonna 2024 tämä lomake vaati maan, perustelun ja koodin. Yhtä pyydettiin kirjoittamaan vähintään 100 merkkiä.
note-norway = Vuonna 2024 Metan lomake ei kelpuuttanut Norjaa joillekin. Norjasta voi lähettää myös kirjeen.
note-router-replaced = Meta korvasi tämän osoitteen tietosuojakäytännössään 23. heinäkuuta 2026. Se ei ehkä enää johda mihinkään.
note-any-objection = Tämä lomake sopii kaikenlaisiin vastustuksiin. Tekstissäsi on sanottava, että sinun vastustuksesi koskee tekoälyä.
note-general-channel = Tämä sivu on kaikenlaisille tietosuojapyynnöille. Ei tiedetä, johtaako se tekoälylomakkeelle.
note-uk-instagram = Tietokoneella tämä osoite on Facebookia varten. Instagramia varten avaa Instagram-sovelluksessa Privacy Centre (tietosuojakeskus).
note-uk-form-unknown = Vain Isoa-Britanniaa varten tehdyn lomakkeen osoitetta ei tunneta. Ei tiedetä myöskään, mikä Metan yhtiö on siellä vastuussa.
note-brazil-form-unknown = Metan oman Brasilian-lomakkeen osoitetta ei tunneta. Sivu voi johtaa sinne.
note-brazil-reason = Brasiliassa lomake vaati lyhyen perustelun vielä joulukuussa 2025.
note-brazil-non-users = Vuonna 2024 Meta lupasi Brasilian viranomaiselle lomakkeen niille, joilla ei ole tiliä. Ei tiedetä, missä se on.
note-unclear-law = Lomaketta ei ehkä näy asuinpaikassasi. Emme ole tarkistaneet sen lakia.
note-whatsapp-address = Itse lomakkeen osoitetta ei tunneta. Metan sivulla pitäisi olla linkki siihen.
note-whatsapp-separate = WhatsAppin vastustus on aina erillinen, vaikka tilisi olisi yhdistetty.
note-whatsapp-two-routes = WhatsAppilla on kaksi lomaketta: toinen tekoälyviesteille, toinen yleinen. Monet oppaat sekoittavat ne.
note-whatsapp-private = Yksityisiä keskustelujasi ei käytetä. Metalle menee vain se, mitä joku lähettää Meta AI:lle.
note-whatsapp-precaution = Kesäkuussa 2025 Meta kutsui raporttien mukaan tätä lomaketta varotoimeksi, koska tällaisia viestejä ei silloin käytetty.
note-whatsapp-not-theirs = WhatsApp voi vastata, että asia kuuluu Metalle. Säilytä vastaus ja käytä tekoälyviestien lomaketta.
note-whatsapp-disputed = Toukokuussa 2025 jotkut sanoivat, ettei WhatsAppissa voi vastustaa. Sen jälkeen Meta on nimennyt oman lomakkeen.
note-third-party-limit = Tämä lomake koskee ”muilta saatuja” tietoja. Meta tarkoittaa sillä avointa internetiä ja hankkimiaan lisensoituja tietoja. Ystävän kuva sinusta Facebookissa ei ehkä kuulu siihen.
note-third-party-italy = Italian viranomainen mainitsee tämän lomakkeen niille, joilla ei ole tiliä mutta joiden tietoja muut ovat julkaisseet.
note-third-party-proof = Lähteet ovat eri mieltä siitä, pitääkö sinun osoittaa, että Metalla on tietoja sinusta.
note-third-party-proof-needed = Tämä lomake vaatii kuvakaappauksen Meta AI:n vastauksesta, jossa näkyy tietojasi.
note-third-party-not-automatic = Metan mukaan se ei hyväksy näitä pyyntöjä automaattisesti. Vuonna 2023 yli kymmenen taiteilijan pyyntö hylättiin.
note-ask-who-posted = Onko julkaisija joku, jonka tunnet? Pyydä häntä poistamaan julkaisu. Siihen ei tarvita lomaketta.
note-letter-proof = Kirjatun kirjeen lähettämisen voit todistaa.
note-letter-no-email = Metalla ei ole vahvistettua sähköpostiosoitetta vastustuksia varten. Yksi sähköpostilla lähetetty vastustus palautui virheilmoituksen kanssa.
note-letter-others = Metan tietosuojakäytäntö mainitsee myös ihmiset, joilla ei ole tiliä. Kirje voi siis koskea sitä, mitä muut ovat jakaneet.
note-letter-whatsapp-two = Meta ylläpitää Meta AI:ta WhatsAppissa. Kirjoita siksi molemmille yrityksille, Metalle ja WhatsAppille.

## Where there is no route

why-elsewhere-own-posts = Meta ei tarjoa asuinpaikassasi lomaketta, jolla estää omien julkaisujesi käytön. Oikeutta siihen ei tunneta.
why-elsewhere-whatsapp = Ei tiedetä, että Meta tarjoaisi tätä lomaketta asuinpaikassasi. Oikeutta siihen ei tunneta.
help-private-account = Tee tilistäsi yksityinen. Uudet julkaisusi eivät silloin ole julkisia.
help-limit-old-posts = Rajoita, kuka näkee vanhat julkaisusi.
help-delete-posts = Poista julkaisut, joita et halua käytettävän, tai koko tili.
help-avoid-meta-ai = Älä käytä Meta AI:ta äläkä jaa sille yksityisiä asioita.
help-third-party-form = Jos Meta AI näyttää tietojasi, käytä Metan lomaketta muilta saaduista tiedoista.
help-whatsapp-avoid-meta-ai = Älä kirjoita Meta AI:lle äläkä mainitse sitä keskustelussa.
help-whatsapp-delete-chat = Arkistoi tai poista keskustelu Meta AI:n kanssa. Itse Meta AI:ta ei voi poistaa.
help-whatsapp-chat-privacy = Ota keskustelun lisäyksityisyys käyttöön joka keskustelussa. Sen viestejä ei silloin käytetä tekoälytoiminnoissa.
help-whatsapp-accounts-centre = Älä lisää WhatsAppia palveluun Accounts Centre (tilikeskus). Sen tekoälykeskusteluja yhdistetään silloin vähemmän muihin tileihisi.
help-whatsapp-reset = Jotkut kertovat, että viesti ”/reset-ai” keskustelussa poistaa Metan kopion. Emme voineet vahvistaa sitä.

## Countries and territories

place-AT = Itävalta
place-BE = Belgia
place-BG = Bulgaria
place-HR = Kroatia
place-CY = Kypros
place-CZ = Tšekki
place-DK = Tanska
place-EE = Viro
place-FI = Suomi
place-FR = Ranska
place-DE = Saksa
place-DE-BW = Baden-Württemberg
place-DE-BY = Baijeri
place-DE-BE = Berliini
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hampuri
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Etu-Pommeri
place-DE-NI = Ala-Saksi
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Saksi
place-DE-ST = Saksi-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Thüringen
place-GR = Kreikka
place-HU = Unkari
place-IE = Irlanti
place-IT = Italia
place-LV = Latvia
place-LT = Liettua
place-LU = Luxemburg
place-MT = Malta
place-NL = Alankomaat
place-PL = Puola
place-PT = Portugali
place-RO = Romania
place-SK = Slovakia
place-SI = Slovenia
place-ES = Espanja
place-SE = Ruotsi
place-GP = Guadeloupe
place-GF = Ranskan Guayana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azorit
place-PT-30 = Madeira
place-ES-CN = Kanariansaaret
place-IS = Islanti
place-LI = Liechtenstein
place-NO = Norja
place-GB = Iso-Britannia
place-CH = Sveitsi
place-BR = Brasilia
place-JP = Japani
place-KR = Etelä-Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikaani
place-JE = Jersey
place-GG = Guernsey
place-IM = Mansaari
place-GI = Gibraltar
place-FO = Färsaaret
place-GL = Grönlanti
place-CY-NORTH = Pohjois-Kypros
place-GB-BASES = Britannian tukikohdat Kyproksella
place-US = Yhdysvallat
place-other = Muu maa

## Reasons one can tick

reason-no-expectation-tick = En voinut arvata tätä, kun julkaisin
reason-children-tick = Kuvissani tai julkaisuissani on lapsiani
reason-health-tick = Julkaisuni kertovat jotain terveydestäni
reason-belief-politics-tick = Julkaisuni kertovat uskostani tai poliittisesta kannastani
reason-my-work-tick = Tekstini ja kuvani ovat omaa työtäni
reason-others-in-my-pictures-tick = Kuvissani on muita ihmisiä
reason-posts-from-youth-tick = Jotkin julkaisut ovat nuoruudestani
reason-cannot-be-undone-tick = Tekoälyn oppimaa ei voi perua

## By when an answer is due, and why

rule-gdpr = GDPR:n 12 artiklan 3 kohta antaa yritykselle yhden kalenterikuukauden vastustuksesi saapumisesta. Lomake saapuu samana päivänä kuin lähetät sen. Jos viimeinen päivä osuu viikonloppuun tai Irlannin yleiseen vapaapäivään, aika jatkuu seuraavaan työpäivään. Metan vastaukset tulevat Irlannista; on meidän tulkintamme, että Irlannin vapaapäivät otetaan huomioon.
rule-uk-gdpr = Ison-Britannian laki antaa yritykselle yhden kalenterikuukauden vastustuksesi saapumisesta. Lomake saapuu samana päivänä kuin lähetät sen. Jos viimeinen päivä osuu viikonloppuun tai Englannin ja Walesin yleiseen vapaapäivään, aika jatkuu seuraavaan työpäivään. Aika ei kulu, kun yritys odottaa sinulta jotain tarvitsemaansa.
rule-swiss-courtesy = Sveitsin laki ei määrää päivää, johon mennessä vastustukseen on vastattava. Kolmekymmentä päivää on järkevä aika, ei laissa määrätty.
rule-no-date = Emme tiedä asuinpaikassasi laissa määrättyä vastausaikaa. Siksi tämä sovellus ei anna määräpäivää.
rule-uk-complaint = Isossa-Britanniassa yrityksen on 19. kesäkuuta 2026 alkaen vahvistettava 30 päivässä, että valitus on saapunut. Saapumispäivää ei lasketa. Jos viimeinen päivä osuu viikonloppuun tai Englannin ja Walesin yleiseen vapaapäivään, aika jatkuu seuraavaan työpäivään.
rule-authority-news = Viranomaisen on kolmen kuukauden kuluessa kerrottava, missä vaiheessa asia on tai mitä se päätti. Niin sanoo GDPR:n 78 artiklan 2 kohta. Sen jälkeen voit kääntyä tuomioistuimen puoleen. Tulkitsemme, että viranomaisen viesti aloittaa laskemisen alusta.
rule-reminder = Muistutus antaa kaksi viikkoa. Se on tavallista. Mikään laki ei määrää sitä.
rule-recheck = Lomakkeet ja käytännöt ovat muuttuneet joka vuosi vuodesta 2024. Tarkista siksi kerran vuodessa, onko kaikki ennallaan. Mikään laki ei määrää tätä päivää.

## Public holidays

holiday-ie-new-year = uudenvuodenpäivä
holiday-ie-february = Pyhän Brigidin päivä
holiday-ie-saint-patrick = Pyhän Patrickin päivä
holiday-ie-easter-monday = toinen pääsiäispäivä
holiday-ie-may = toukokuun vapaapäivä
holiday-ie-june = kesäkuun vapaapäivä
holiday-ie-august = elokuun vapaapäivä
holiday-ie-october = lokakuun vapaapäivä
holiday-ie-christmas = joulupäivä
holiday-ie-saint-stephen = tapaninpäivä
holiday-gb-new-year = uudenvuodenpäivä
holiday-gb-good-friday = pitkäperjantai
holiday-gb-easter-monday = toinen pääsiäispäivä
holiday-gb-early-may = toukokuun alun vapaapäivä
holiday-gb-spring = kevään vapaapäivä
holiday-gb-summer = kesän vapaapäivä
holiday-gb-christmas = joulupäivä
holiday-gb-boxing-day = tapaninpäivä

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Itävallassa valituksessa on oltava määrätyt osat. Liitä mukaan vastustuksesi ja mahdollinen vastaus.
caveat-at-limit = Tee valitus Itävallassa vuoden kuluessa siitä, kun sait tietää. Tapahtuneesta saa olla enintään kolme vuotta.
caveat-be-language = Se ottaa valituksia vain hollanniksi, ranskaksi tai saksaksi.
caveat-bg-language = Kirjoita bulgariaksi tai liitä mukaan käännös. Ilmoita myös vakituinen osoitteesi ja allekirjoita.
caveat-bg-channel = Lähetä se postissa tai faksilla tai vie se perille. Sähköpostina se kelpaa vain hyväksytyllä sähköisellä allekirjoituksella.
caveat-bg-limit = Valituksella on määräaika. Yhden lähteen mukaan se on vuosi siitä, kun sait tietää. Se on voinut muuttua.
caveat-cy-form = Sen lomake A on tähän tarkoitettu.
caveat-de-land = Saksassa yrityksiä valvoo osavaltiosi viranomainen. Tämä valvoo liittovaltion elimiä, postia ja puhelinta.
caveat-dk-channel = Verkkolomakkeeseen tarvitaan MitID. Voit käyttää myös sähköpostia tai postia, mutta älä lähetä linkkejä, ääntä, filmejä tai ZIP-tiedostoja.
caveat-dk-company-first = Kirjoita ensin yritykselle. Sinun on ilmoitettava nimesi.
caveat-es-channel = Verkossa tarvitset espanjalaisen varmenteen tai Cl@ve-tunnuksen. Jos sinulla ei ole niitä, kirjoita espanjaksi postitse.
caveat-fr-channel = Käytä sen verkkolomaketta tai postia. Kirjoita ranskaksi.
caveat-gb-company-first = Tee Isossa-Britanniassa valitus ensin yritykselle. Sääntö on ollut voimassa 19. kesäkuuta 2026 alkaen.
caveat-gb-address = Se muutti Manchesteriin syksyllä 2026. Tarkista osoite, ennen kuin kirjoitat.
caveat-ie-channel = Käytä sen verkkolomaketta, sähköpostia tai postia. Se ei ota valituksia puhelimitse.
caveat-it-channel = Allekirjoita kirje. Lähetä se varmennetulla sähköpostilla (PEC) tai kirjattuna kirjeenä.
caveat-lt-company-first = Kirjoita ensin yritykselle.
caveat-lt-channel = Lähetä se kirjattuna kirjeenä tai vie se perille. Myös sen verkkopalvelu ja ”E. pristatymas” käyvät.
caveat-nl-channel = Sillä on verkkolomake. Voit kirjoittaa hollanniksi tai englanniksi.
caveat-no-channel = Verkkolomakkeeseen tarvitaan ID-porten tai BankID. Voit kirjoittaa sen sijaan kirjeen.
caveat-pl-channel = Kirjoita puolaksi. Käytä postia tai sen sähköistä postilaatikkoa: tavallinen sähköposti ei kelpaa.
caveat-ro-signature = Kirjoita romaniaksi tai englanniksi. Ilmoita koko nimesi ja osoitteesi. Allekirjoita käsin tai sähköisesti.
caveat-se-public = Lähettämästäsi tulee julkinen asiakirja, jonka kuka tahansa saa pyytää nähdäkseen.
caveat-ch-report = Tämä on ilmoitus. Viranomaisen ei ole pakko ratkaista asiaasi.
caveat-br-petition = Tarvitset gov.br-tunnukset ja todisteen siitä, että esitit pyynnön ensin yritykselle.

## Languages in which an authority takes a complaint

in-language-bg = bulgaria
in-language-cs = tšekki
in-language-da = tanska
in-language-de = saksa
in-language-el = kreikka
in-language-en = englanti
in-language-es = espanja
in-language-et = viro
in-language-fi = suomi
in-language-fr = ranska
in-language-ga = iiri
in-language-hr = kroatia
in-language-hu = unkari
in-language-is = islanti
in-language-it = italia
in-language-lt = liettua
in-language-lv = latvia
in-language-mt = malta
in-language-nb = norja
in-language-nl = hollanti
in-language-nn = uusnorja
in-language-pl = puola
in-language-pt = portugali
in-language-pt-BR = brasilianportugali
in-language-ro = romania
in-language-sk = slovakki
in-language-sl = sloveeni
in-language-sv = ruotsi
