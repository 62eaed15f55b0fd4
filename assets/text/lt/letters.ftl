### The words of letters to companies and authorities, in Lithuanian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Lithuanian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = BDAR
letter-law-uk = JK BDAR
letter-both-services = Facebook ir Instagram
letter-company-unknown = Bendrovei, valdančiai { $service }
letter-subject = Tema: { $subject }
letter-salutation = Gerbiamieji,
letter-closing = Pagarbiai
letter-closing-ch = Pagarbiai
letter-annexes = Priedai
letter-annex = { $number } priedas: { $what }
letter-annex-objection = Mano { $date } nesutikimo kopija
letter-label-name = Vardas ir pavardė: { $name }
letter-label-address = Pašto adresas: { $address }
letter-label-email = El. paštas: { $email }
letter-label-phone = Telefonas: { $phone }
letter-label-service = Paslauga: { $service }
letter-label-account = Paskyra: { $account }
letter-label-reference = Bylos numeris: { $reference }
letter-label-company = Bendrovė: { $company }

## Objection by letter

letter-objection-subject = Nesutikimas, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui ({ $law } 21 straipsnio 1 dalis)
letter-objection-opening = Pagal { $law } 21 straipsnio 1 dalį nesutinku, kad mano asmens duomenys būtų tvarkomi dirbtinio intelekto (DI) modeliams ir sistemoms kurti, mokyti, derinti ir tobulinti.
letter-objection-basis = Tai apima Jūsų pačių DI ir trečiųjų šalių DI visais atvejais, kai duomenų tvarkymas grindžiamas teisėtais interesais (6 straipsnio 1 dalies f punktas).
letter-eea = BDAR mano šalyje taikomas pagal Europos ekonominės erdvės susitarimą.
letter-account-intro = Mano nesutikimas susijęs su šia paskyra:
letter-account-linked = Tas pats taikoma visoms kitoms paskyroms, kurias susiejote su šia.
letter-no-account = Paskyros neturiu. Šis raštas susijęs su paslaugomis { $service }. Mano tapatybę galite nustatyti pagal šiuos duomenis:
letter-data-intro = Tai susiję su šiais ankstesniais ir būsimais duomenimis:
letter-data-own = Tai, ką skelbiu per { $service }: įrašai, nuotraukos, vaizdo įrašai, komentarai ir profilio duomenys su jų metaduomenimis.
letter-data-chats = Mano bendravimas su DI funkcijomis, įskaitant mano atsiliepimus, su metaduomenimis.
letter-data-others = Duomenys apie mane, kuriais dalijasi kiti žmonės arba kuriuos gaunate iš trečiųjų šalių.
letter-data-shared = Kitų žmonių įrašai, nuotraukos, vaizdo įrašai ir komentarai, kuriuose mane galima matyti, kuriuose minimas mano vardas arba kurie yra apie mane.
letter-data-others-chats = Tai, ką apie mane kiti žmonės rašo bendraudami su DI funkcijomis.
letter-data-third-parties = Duomenys apie mane iš interneto, licencijuotų šaltinių arba kitų trečiųjų šalių.
letter-data-whatsapp = Mano žinutės dirbtiniam intelektui programoje „WhatsApp“, įskaitant mano atsiliepimus, su metaduomenimis.
letter-special = Tarp šių duomenų gali būti specialių kategorijų asmens duomenų (9 straipsnio 1 dalis). Sutikimo tvarkyti juos šiuo tikslu neduodu.
letter-split-meta = „Meta AI“ programoje „WhatsApp“ valdo „Meta“. Todėl šis raštas skirtas Jums; „WhatsApp“ gauna atskirą raštą.
letter-split-whatsapp = Žinau, kad „Meta AI“ programoje „WhatsApp“ valdo „Meta“. Todėl „Meta“ gauna atskirą raštą. Prašau pranešti, ką su šiais duomenimis darote Jūs patys, ir neperduoti jų šiuo tikslu.
letter-ground-intro = Su mano konkrečiu atveju susijusios priežastys:
letter-ground-none = Jei apie mano konkretų atvejį turite žinoti daugiau, nedelsdami praneškite, ko reikia.
letter-requests-intro = Prašau:
letter-request-stop = Nutraukti šį duomenų tvarkymą (21 straipsnio 1 dalis).
letter-request-restrict = Apriboti duomenų tvarkymą, kol bus patikrinta, ar Jūsų teisėtos priežastys yra viršesnės už mano (18 straipsnio 1 dalies d punktas). Informuoti mane prieš panaikinant apribojimą (18 straipsnio 3 dalis).
letter-request-erase = Ištrinti atitinkamus duomenis iš šiuo tikslu naudojamų duomenų rinkinių (17 straipsnio 1 dalies c punktas).
letter-request-recipients = Pranešti apie ištrynimą ir apribojimą kiekvienam duomenų gavėjui ir informuoti mane, kas tie gavėjai yra (19 straipsnis).
letter-request-confirm = Raštu patvirtinti, ką padarėte.
letter-request-refusal = Jei atsisakote, nurodyti įtikinamas teisėtas priežastis ir motyvus (21 straipsnio 1 dalis ir 12 straipsnio 4 dalis).
letter-answer-due = Prašau atsakyti nepagrįstai nedelsiant, ne vėliau kaip per vieną mėnesį nuo gavimo (12 straipsnio 3 dalis). Jei šį raštą gausite { $start }, paskutinė diena yra { $due }.
letter-due-moved = Pagal kalendorių terminas būtų iki { $date } imtinai. Ta diena nėra darbo diena, todėl terminas baigiasi kitą darbo dieną (Reglamento Nr. 1182/71 3 straipsnio 4 dalis).
letter-due-moved-uk = Pagal kalendorių terminas būtų iki { $date } imtinai. Ta diena nėra darbo diena, todėl terminas baigiasi kitą darbo dieną.
letter-no-deletion = Ištrinti mano paskyros neprašau. Jei dėl mano nesutikimo paslauga man keistųsi, prašau pranešti iš anksto.
letter-how-to-answer = Prašau atsakyti el. paštu { $email } arba paštu pirmiau nurodytu adresu. Prašau nenukreipti manęs į kitą formą.
letter-identity = Jei turite pagrįstų abejonių dėl mano tapatybės, nedelsdami praneškite, kokios informacijos reikia (12 straipsnio 6 dalis).

## Switzerland: express prohibition

letter-ch-subject = Aiškus draudimas naudoti mano asmens duomenis dirbtiniam intelektui
letter-ch-opening = Aiškiai draudžiu Jums tvarkyti mano asmens duomenis dirbtinio intelekto (DI) modeliams ir sistemoms kurti, mokyti, derinti ir tobulinti. Tai apima Jūsų pačių DI ir trečiųjų šalių DI.
letter-ch-account = Mano draudimas susijęs su šia paskyra:
letter-ch-law = Duomenų tvarkymas prieš aiškią mano valią pažeidžia asmens teises (Šveicarijos federalinio duomenų apsaugos įstatymo, FADP, 30 straipsnio 2 dalies b punktas). Jam reikėtų pateisinimo pagal 31 straipsnį.
letter-ch-public = Mano draudimas apima ir duomenis, kuriuos padariau visiems prieinamus (FADP 30 straipsnio 3 dalis).
letter-ch-request-stop = Nutraukti šį duomenų tvarkymą.
letter-ch-request-erase = Ištrinti atitinkamus duomenis iš šiuo tikslu naudojamų duomenų rinkinių.
letter-ch-request-disclose = Neatskleisti šių duomenų trečiosioms šalims šiuo tikslu.
letter-ch-request-confirm = Raštu patvirtinti, ką padarėte, arba nurodyti pateisinimą, kuriuo remiatės.
letter-ch-due = Prašau atsakyti ne vėliau kaip šią dieną: { $due }. Ją pasirinkau savo nuožiūra; įstatymas termino nenustato.
letter-ch-reminder-subject = Priminimas dėl mano { $date } nesutikimo, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui
letter-ch-waited = Atsakymo tikėjausi ne vėliau kaip šią dieną: { $due }. Įstatymas termino nenustato.
letter-ch-next = Priešingu atveju pasilieku teisę kreiptis į civilinius teismus (FADP 32 straipsnio 2 dalis) ir pranešti Šveicarijos federaliniam duomenų apsaugos ir informacijos komisarui (FADP 49 straipsnis).

## Brazil: opposition

letter-br-subject = Nesutikimas, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui (LGPD 18 straipsnio § 2)
letter-br-opening = Pagal Brazilijos duomenų apsaugos įstatymo (LGPD, Įstatymas 13.709/2018) 18 straipsnio § 2 nesutinku, kad mano asmens duomenys būtų tvarkomi dirbtiniam intelektui (DI) kurti, mokyti, derinti ir tobulinti.
letter-br-basis = Sutikimo šiam naudojimui nedaviau. Mano nuomone, jis neatitinka įstatymo.
letter-br-request-stop = Nutraukti šį duomenų tvarkymą tiek Jūsų pačių, tiek trečiųjų šalių DI tikslais.
letter-br-request-exclude = Pašalinti atitinkamus duomenis iš šiuo tikslu naudojamų duomenų rinkinių.
letter-br-request-confirm = Raštu patvirtinti, ką padarėte.
letter-br-request-reasons = Jei negalite imtis veiksmų iš karto, nurodyti motyvus (18 straipsnio §§ 3–5).
letter-br-due = Prašau imtis veiksmų iš karto ir nemokamai (18 straipsnio §§ 3–5).
letter-br-reminder-subject = Priminimas dėl mano { $date } nesutikimo pagal LGPD 18 straipsnį
letter-br-waited = LGPD reikalauja imtis veiksmų iš karto arba nurodyti motyvus (18 straipsnio §§ 3–5). Tai, ką iki šiol gavau, šio reikalavimo neatitinka.
letter-br-next = Priešingu atveju svarstysiu galimybę pateikti peticiją duomenų apsaugos institucijai ANPD (18 straipsnio § 1) ir vartotojų organizacijoms (18 straipsnio § 8).

## Reminder

letter-reminder-subject = Priminimas dėl mano { $date } nesutikimo pagal { $law } 21 straipsnio 1 dalį
letter-ref-form = { $date } išsiunčiau Jums savo nesutikimą, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui (DI). Naudojausi forma adresu { $address }.
letter-ref-email = { $date } el. paštu { $address } išsiunčiau Jums savo nesutikimą, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui (DI).
letter-ref-post = { $date } paštu išsiunčiau Jums savo nesutikimą, kad mano asmens duomenys būtų naudojami dirbtiniam intelektui (DI). Siunčiau šiuo adresu: { $address }.
letter-happened-silence = Nuo to laiko atsakymo negavau.
letter-happened-receipt = { $date } patvirtinote gavimą. Nuo to laiko sprendimo negavau.
letter-happened-replied = Uždavėte man klausimą, ir { $date } į jį atsakiau. Nuo to laiko sprendimo negavau.
letter-happened-refused = { $date } mano nesutikimą atmetėte.
letter-happened-more-time = { $date } pranešėte, kad Jums reikia daugiau laiko. Nuo to laiko sprendimo negavau.
letter-late-law = Šis pranešimas pavėluotas. Pagal 12 straipsnio 3 dalį daugiau laiko leidžiama tik tada, jei apie tai, nurodydami motyvus, pranešate per vieną mėnesį nuo gavimo.
letter-extended-over = Dabar pasibaigė ir pratęstas terminas.
letter-period-over = Skaičiuojant nuo gavimo ({ $start }), 12 straipsnio 3 dalyje nustatytas terminas { $due } pasibaigė.
letter-no-notice = Man nežinoma, kad per pirmą mėnesį būtumėte pranešę, jog Jums reikia daugiau laiko.
letter-burden = Jūs turite įrodyti įtikinamas teisėtas priežastis, kurios yra viršesnės už mano interesus, teises ir laisves (21 straipsnio 1 dalis).
letter-burden-answer = Jūsų atsakymas manęs neįtikina, kad mano atveju tokių priežasčių yra. Prašau nurodyti jas mano atvejui ir paaiškinti, kaip jas vertinote.
letter-repeat-intro = Kartoju savo prašymus:
letter-not-new = Tai priminimas, o ne naujas prašymas. Mano nesutikimo data nesikeičia.
letter-new-period = Prašau atsakyti ne vėliau kaip šią dieną: { $due }. Ją pasirinkau savo nuožiūra; ji nepratęsia jokio įstatyme nustatyto termino.
letter-next = Priešingu atveju pateiksiu skundą priežiūros institucijai (77 straipsnis). Pasilieku teisę kreiptis į teismą (79 straipsnis).
letter-next-uk = Priešingu atveju pateiksiu Jums skundą dėl duomenų apsaugos (Data Protection Act 2018 164A skirsnis), o tada kreipsiuosi į ICO.

## Reply to a question

letter-reply-subject = Jūsų { $asked } klausimas dėl mano { $date } nesutikimo
letter-reply-opening = { $asked } paprašėte daugiau informacijos apie mano { $date } nesutikimą. Pateikiu atsakymą.
letter-reply-which = Nesutinku su tokiu duomenų tvarkymu: mano asmens duomenų naudojimu Jūsų pačių ar trečiųjų šalių dirbtinio intelekto (DI) modeliams ir sistemoms kurti, mokyti, derinti ir tobulinti ({ $law } 21 straipsnio 1 dalis).
letter-reply-responsible = Jei manote, kad atsakinga kita bendrovė, praneškite, kuri, ir perduokite jai mano nesutikimą.
letter-reply-period = Mano nuomone, dėl Jūsų klausimo 12 straipsnio 3 dalyje nustatytas terminas iš naujo neprasideda. Jis skaičiuojamas nuo gavimo ({ $start }), o paskutinė diena yra { $due }.
letter-reply-uk = Mano atsakymą jau turite. Skaičiuojant nuo gavimo ({ $start }), paskutinė diena yra { $due }, neskaitant laiko, kuriam įstatymas terminą sustabdo.
letter-reply-decide = Prašau dabar priimti sprendimą dėl mano nesutikimo ir jį man patvirtinti raštu.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Skundas dėl duomenų apsaugos, susijęs su mano { $date } nesutikimu
letter-uk-opening = Teikiu skundą dėl duomenų apsaugos pagal Data Protection Act 2018 164A skirsnį, įterptą Data (Use and Access) Act 2025 103 skirsniu.
letter-facts-intro = Įvyko štai kas:
letter-uk-acknowledge = Prašau patvirtinti šio skundo gavimą per 30 dienų, skaičiuojant nuo kitos dienos po gavimo. Jei skundą gausite { $start }, paskutinė diena yra { $due }.
letter-uk-outcome = Prašau nepagrįstai nedelsiant imtis tinkamų veiksmų ir pranešti man rezultatą.
letter-uk-next = Jei klausimas liks neišspręstas, kreipsiuosi į ICO.

## What happened, as a list

letter-fact-account = Naudojuosi { $service }; mano paskyra: { $account }.
letter-fact-no-account = Rašau kaip asmuo, neturintis paskyros. Kreipiuosi dėl duomenų apie mane paslaugose { $service }.
letter-fact-what = Mano nesutikimas nukreiptas prieš mano asmens duomenų tvarkymą dirbtinio intelekto (DI) modeliams ir sistemoms kurti, mokyti, derinti ir tobulinti.
letter-fact-form = { $date }: mano nesutikimas, pateiktas per formą adresu { $address }.
letter-fact-email = { $date }: mano nesutikimas, išsiųstas el. paštu { $address }.
letter-fact-post = { $date }: mano nesutikimas, išsiųstas paštu adresu { $address }.
letter-fact-form-missing = { $date }: oficialus puslapis man formos neparodė.
letter-fact-receipt = { $date }: gavimo patvirtinimas be sprendimo.
letter-fact-accepted = { $date }: atsakymas, kuriuo mano nesutikimas patenkintas.
letter-fact-refused = { $date }: mano nesutikimas atmestas.
letter-fact-more-asked = { $date }: klausimas man dėl mano nesutikimo.
letter-fact-replied = { $date }: mano atsakymas į klausimą dėl mano nesutikimo.
letter-fact-other-company = { $date }: atsakymas, kad atsakinga kita bendrovė.
letter-fact-other-form = { $date }: atsakymas, kad turiu naudoti kitą formą.
letter-fact-more-time = { $date }: pranešimas, kad reikia daugiau laiko.
letter-fact-reminded = { $date }: mano priminimas.
letter-fact-over = { $date }: pasibaigė 12 straipsnio 3 dalyje nustatytas terminas, skaičiuojant nuo gavimo ({ $start }).
letter-fact-open = Iki šios dienos sprendimo negavau.

## What was infringed

letter-claims-intro = Mano nuomone, pažeistos šios { $law } nuostatos:
letter-claim-silence = 12 straipsnio 3 ir 4 dalys: per nustatytą terminą man nepranešta nei kokių veiksmų imtasi, nei kodėl jų nesiimta.
letter-claim-late = 12 straipsnio 3 dalis: apie ilgesnį laiką pranešta tik po pirmojo mėnesio, taigi pavėluotai.
letter-claim-extended = 12 straipsnio 3 dalis: sprendimo negavau net per pratęstą terminą.
letter-claim-stop = 21 straipsnio 1 dalis: niekas man nepatvirtino, kad duomenų tvarkymas nutrauktas, ir neįrodė įtikinamų teisėtų priežasčių.
letter-claim-refused = 21 straipsnio 1 dalis: duomenų valdytojas turi įrodyti įtikinamas teisėtas priežastis, kurios yra viršesnės už mano interesus, teises ir laisves. Mano nuomone, atmetant nesutikimą tai nepadaryta.
letter-claim-restrict = 18 straipsnio 1 dalies d punktas: niekas man nepatvirtino, kad duomenų tvarkymas apribotas, kol bus patikrinta, ar duomenų valdytojo teisėtos priežastys yra viršesnės už mano.
letter-claim-erase = 17 straipsnio 1 dalies c punktas: niekas man nepatvirtino, kad atitinkami duomenys ištrinti.
letter-claim-obstructed = 12 straipsnio 2 dalis ir 25 straipsnis: man nesudaryta palankesnių sąlygų naudotis savo teise, kaip rodo faktinės aplinkybės.

## Complaint to an authority

letter-complaint-subject = Skundas pagal BDAR 77 straipsnį dėl { $company }
letter-complaint-opening = Teikiu skundą pagal Reglamento (ES) 2016/679 (Bendrojo duomenų apsaugos reglamento, BDAR) 77 straipsnį. Mano nuolatinė gyvenamoji vieta yra teritorijoje, už kurią esate atsakingi.
letter-complaint-language = Rašau lietuviškai, nes šio rašto Jūsų kalba pateikti negaliu. Prašau pranešti, jei reikia vertimo.
letter-complaint-me = Skundo pateikėjas
letter-complaint-controller = Duomenų valdytojas
letter-complaint-lead = Duomenų tvarkymas yra tarpvalstybinis. Mano žiniomis, vadovaujanti priežiūros institucija yra Data Protection Commission Airijoje (56 straipsnis).
letter-complaint-contact = Prašau ją įtraukti teisės aktų nustatyta tvarka (60 straipsnis) ir likti institucija, į kurią galiu kreiptis.
letter-complaint-lead-you = Duomenų tvarkymas yra tarpvalstybinis. Mano žiniomis, Jūs esate vadovaujanti priežiūros institucija (56 straipsnis).
letter-complaint-facts = Faktinės aplinkybės
letter-complaint-law = Pažeistos teisės
letter-complaint-second = Antra, prašau išnagrinėti, ar teisėti interesai (6 straipsnio 1 dalies f punktas) apskritai gali būti šio duomenų tvarkymo pagrindas.
letter-complaint-time = Kada apie tai sužinojau
letter-complaint-known = Apie pažeidimą žinau nuo { $date }
letter-complaint-wishes = Ko prašau
letter-wish-find = Pripažinti, kad mano teisės pažeistos.
letter-wish-order = Nurodyti duomenų valdytojui paisyti mano nesutikimo (58 straipsnio 2 dalies c punktas).
letter-wish-limit = Nustatyti laikiną arba galutinį duomenų tvarkymo apribojimą, įskaitant tvarkymo draudimą (58 straipsnio 2 dalies f punktas).
letter-wish-erase = Nurodyti ištrinti atitinkamus duomenis (58 straipsnio 2 dalies g punktas).
letter-wish-inform = Informuoti mane apie skundo nagrinėjimo pažangą ir rezultatus (77 straipsnio 2 dalis).
letter-complaint-more = Papildoma informacija
letter-complaint-earlier = Kaip aprašyta pirmiau, į duomenų valdytoją jau kreipiausi.
letter-complaint-court-no = Joks teismas šio klausimo pagal mano prašymą nenagrinėja.
letter-complaint-court-yes = Šį klausimą pagal mano prašymą nagrinėja teismas.
letter-complaint-name-yes = Sutinku, kad mano vardą, pavardę ir šį skundą perduotumėte duomenų valdytojui.
letter-complaint-name-no = Prašau neatskleisti mano tapatybės duomenų valdytojui. Jei be to procedūra neįmanoma, pirma atsiklauskite manęs.
letter-complaint-annexes = 1 priedas yra mano nesutikimas. Priedai pateikiami originalo kalba; prašau pranešti, jei reikia vertimo.
letter-complaint-procedure = Remiuosi Reglamentu (ES) 2025/2518, kuris taikomas skundams dėl tarpvalstybinio duomenų tvarkymo, pateiktiems nuo 2027 m. balandžio 2 d.
