### The words of letters to companies and authorities, in Slovak. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Slovak text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook a Instagram
letter-company-unknown = Spoločnosti, ktorá prevádzkuje { $service }
letter-subject = Vec: { $subject }
letter-salutation = Vážená pani, vážený pán,
letter-closing = S pozdravom
letter-closing-ch = S pozdravom
letter-annexes = Prílohy
letter-annex = Príloha { $number }: { $what }
letter-annex-objection = Kópia mojej námietky zo dňa { $date }
letter-label-name = Meno: { $name }
letter-label-address = Poštová adresa: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefón: { $phone }
letter-label-service = Služba: { $service }
letter-label-account = Účet: { $account }
letter-label-reference = Číslo prípadu: { $reference }
letter-label-company = Spoločnosť: { $company }

## Objection by letter

letter-objection-subject = Námietka proti použitiu mojich osobných údajov pre umelú inteligenciu (čl. 21 ods. 1 { $law })
letter-objection-opening = podľa čl. 21 ods. 1 { $law } namietam proti spracúvaniu mojich osobných údajov na vývoj, trénovanie, dolaďovanie a zlepšovanie modelov a systémov umelej inteligencie.
letter-objection-basis = Týka sa to Vašej vlastnej umelej inteligencie aj umelej inteligencie tretích strán, ak sa spracúvanie zakladá na oprávnených záujmoch (čl. 6 ods. 1 písm. f)).
letter-eea = V mojej krajine platí GDPR na základe Dohody o Európskom hospodárskom priestore.
letter-account-intro = Moja námietka sa týka tohto účtu:
letter-account-linked = To isté platí pre všetky ostatné účty, ktoré ste s týmto účtom prepojili.
letter-no-account = Účet nemám. Tento list sa týka služieb { $service }. Identifikovať ma môžete podľa týchto údajov:
letter-data-intro = Ide o tieto minulé aj budúce údaje:
letter-data-own = Čo zverejňujem v službe { $service }: príspevky, fotografie, videá, komentáre a údaje v profile vrátane ich metadát.
letter-data-chats = Moja komunikácia s funkciami umelej inteligencie vrátane mojej spätnej väzby a jej metadát.
letter-data-others = Údaje o mne, ktoré zdieľajú iní ľudia alebo ktoré získavate od tretích strán.
letter-data-shared = Príspevky, fotografie, videá a komentáre iných ľudí, ktoré ma zobrazujú, menujú alebo sú o mne.
letter-data-others-chats = Čo o mne píšu iní ľudia v komunikácii s funkciami umelej inteligencie.
letter-data-third-parties = Údaje o mne z internetu, z licencovaných zdrojov alebo od iných tretích strán.
letter-data-whatsapp = Moje správy s umelou inteligenciou na WhatsAppe vrátane mojej spätnej väzby a ich metadát.
letter-special = Medzi týmito údajmi môžu byť osobitné kategórie osobných údajov (čl. 9 ods. 1). S ich spracúvaním na tento účel nesúhlasím.
letter-split-meta = Meta AI vo WhatsAppe prevádzkuje Meta. Tento list je preto určený Vám. WhatsApp dostáva samostatný list.
letter-split-whatsapp = Viem, že Meta AI vo WhatsAppe prevádzkuje Meta. Meta preto dostáva samostatný list. Oznámte mi, prosím, čo s týmito údajmi robíte Vy, a na tento účel ich neposkytujte ďalej.
letter-ground-intro = Dôvody týkajúce sa mojej konkrétnej situácie sú tieto:
letter-ground-none = Ak potrebujete vedieť viac o mojej konkrétnej situácii, bez odkladu mi oznámte, čo potrebujete.
letter-requests-intro = Žiadam Vás o toto:
letter-request-stop = Ukončite toto spracúvanie (čl. 21 ods. 1).
letter-request-restrict = Obmedzte spracúvanie až do overenia, či Vaše oprávnené dôvody prevažujú nad mojimi (čl. 18 ods. 1 písm. d)). Pred zrušením obmedzenia spracúvania ma informujte (čl. 18 ods. 3).
letter-request-erase = Vymažte dotknuté údaje zo súborov dát používaných na tento účel (čl. 17 ods. 1 písm. c)).
letter-request-recipients = Vymazanie a obmedzenie spracúvania oznámte každému príjemcovi údajov a informujte ma, kto sú títo príjemcovia (čl. 19).
letter-request-confirm = Písomne mi potvrďte, aké opatrenia ste prijali.
letter-request-refusal = Ak námietku zamietnete, uveďte svoje nevyhnutné oprávnené dôvody a svoje odôvodnenie (čl. 21 ods. 1 a čl. 12 ods. 4).
letter-answer-due = Odpovedzte, prosím, bez zbytočného odkladu, najneskôr do jedného mesiaca od doručenia (čl. 12 ods. 3). Ak Vám bude tento list doručený dňa { $start }, posledným dňom lehoty bude { $due }.
letter-due-moved = Podľa kalendára by lehota uplynula dňa { $date }. Nie je to pracovný deň, preto sa počíta najbližší pracovný deň (nariadenie č. 1182/71, čl. 3 ods. 4).
letter-due-moved-uk = Podľa kalendára by lehota uplynula dňa { $date }. Nie je to pracovný deň, preto sa počíta najbližší pracovný deň.
letter-no-deletion = O vymazanie účtu nežiadam. Ak by sa v dôsledku mojej námietky služba pre mňa zmenila, oznámte mi to vopred.
letter-how-to-answer = Odpovedzte, prosím, e-mailom na adresu { $email } alebo poštou na adresu uvedenú vyššie. Neodkazujte ma, prosím, na iný formulár.
letter-identity = Ak máte oprávnené pochybnosti v súvislosti s mojou totožnosťou, bez odkladu mi oznámte, aké informácie potrebujete (čl. 12 ods. 6).

## Switzerland: express prohibition

letter-ch-subject = Výslovný zákaz použitia mojich osobných údajov pre umelú inteligenciu
letter-ch-opening = Vašej spoločnosti výslovne zakazujem spracúvať moje osobné údaje na vývoj, trénovanie, dolaďovanie a zlepšovanie modelov a systémov umelej inteligencie. Týka sa to Vašej vlastnej umelej inteligencie aj umelej inteligencie tretích strán.
letter-ch-account = Môj zákaz sa týka tohto účtu:
letter-ch-law = Spracúvanie proti mojej výslovnej vôli je porušením osobnostných práv (čl. 30 ods. 2 písm. b) švajčiarskeho spolkového zákona o ochrane údajov, FADP). Vyžadovalo by dôvod oprávnenosti podľa čl. 31.
letter-ch-public = Môj zákaz zahŕňa aj údaje, ktoré sú mojím pričinením všeobecne prístupné (čl. 30 ods. 3 FADP).
letter-ch-request-stop = Ukončite toto spracúvanie.
letter-ch-request-erase = Vymažte dotknuté údaje zo súborov dát používaných na tento účel.
letter-ch-request-disclose = Na tento účel neposkytujte tieto údaje tretím stranám.
letter-ch-request-confirm = Písomne mi potvrďte, aké opatrenia ste prijali, alebo uveďte dôvod oprávnenosti, o ktorý sa opierate.
letter-ch-due = Odpovedzte, prosím, najneskôr v tento deň: { $due }. Určujem ho na základe vlastného uváženia; zákon ho nestanovuje.
letter-ch-reminder-subject = Urgencia mojej námietky zo dňa { $date } proti použitiu mojich osobných údajov pre umelú inteligenciu
letter-ch-waited = Odpoveď mala podľa môjho očakávania prísť najneskôr v tento deň: { $due }. Zákon takýto deň nestanovuje.
letter-ch-next = Inak si vyhradzujem právo uplatniť nároky na občianskoprávnych súdoch (čl. 32 ods. 2 FADP) a podať oznámenie švajčiarskemu spolkovému komisárovi pre ochranu údajov a informácie (čl. 49 FADP).

## Brazil: opposition

letter-br-subject = Nesúhlas s použitím mojich osobných údajov pre umelú inteligenciu (čl. 18 § 2 LGPD)
letter-br-opening = Vašej spoločnosti podľa čl. 18 § 2 brazílskeho zákona o ochrane údajov (LGPD, zákon 13.709/2018) oznamujem, že nesúhlasím so spracúvaním svojich osobných údajov na vývoj, trénovanie, dolaďovanie a zlepšovanie umelej inteligencie.
letter-br-basis = Na toto použitie nemáte môj súhlas. Podľa môjho názoru nie je v súlade so zákonom.
letter-br-request-stop = Ukončite toto spracúvanie pre Vašu vlastnú umelú inteligenciu aj pre umelú inteligenciu tretích strán.
letter-br-request-exclude = Vyraďte dotknuté údaje zo súborov dát používaných na tento účel.
letter-br-request-confirm = Písomne mi potvrďte, aké opatrenia ste prijali.
letter-br-request-reasons = Ak nemôžete konať ihneď, oznámte mi svoje dôvody (čl. 18 § 3 až 5).
letter-br-due = Konajte, prosím, ihneď a bezplatne (čl. 18 § 3 až 5).
letter-br-reminder-subject = Urgencia môjho nesúhlasu zo dňa { $date } (čl. 18 LGPD)
letter-br-waited = LGPD vyžaduje okamžité konanie alebo uvedenie dôvodov (čl. 18 § 3 až 5). To, čo mi doteraz prišlo, tomu nezodpovedá.
letter-br-next = Inak zvážim, že podám podnet úradu na ochranu údajov ANPD (čl. 18 § 1) a spotrebiteľským orgánom (čl. 18 § 8).

## Reminder

letter-reminder-subject = Urgencia mojej námietky zo dňa { $date } (čl. 21 ods. 1 { $law })
letter-ref-form = dňa { $date } Vám bola odoslaná moja námietka proti použitiu mojich osobných údajov pre umelú inteligenciu. Stalo sa tak prostredníctvom formulára na adrese { $address }.
letter-ref-email = dňa { $date } Vám bola odoslaná moja námietka proti použitiu mojich osobných údajov pre umelú inteligenciu, a to e-mailom na adresu { $address }.
letter-ref-post = dňa { $date } Vám bola odoslaná moja námietka proti použitiu mojich osobných údajov pre umelú inteligenciu, a to poštou na adresu: { $address }.
letter-happened-silence = Odvtedy mi neprišla žiadna odpoveď.
letter-happened-receipt = Dňa { $date } ste potvrdili prijatie. Odvtedy mi neprišlo žiadne rozhodnutie.
letter-happened-replied = Položili ste mi otázku a dňa { $date } Vám bola odoslaná moja odpoveď. Odvtedy mi neprišlo žiadne rozhodnutie.
letter-happened-refused = Dňa { $date } ste moju námietku zamietli.
letter-happened-more-time = Dňa { $date } ste oznámili, že potrebujete viac času. Odvtedy mi neprišlo žiadne rozhodnutie.
letter-late-law = Toto oznámenie prišlo príliš neskoro. Čl. 12 ods. 3 umožňuje predĺženie lehoty len vtedy, ak ma o ňom a o jeho dôvodoch informujete do jedného mesiaca od doručenia.
letter-extended-over = Medzičasom uplynula aj predĺžená lehota.
letter-period-over = Lehota podľa čl. 12 ods. 3, počítaná od doručenia dňa { $start }, uplynula dňa { $due }.
letter-no-notice = Nie je mi známe, že by ste v prvom mesiaci oznámili potrebu dlhšej lehoty.
letter-burden = Je na Vás, aby ste preukázali nevyhnutné oprávnené dôvody, ktoré prevažujú nad mojimi záujmami, právami a slobodami (čl. 21 ods. 1).
letter-burden-answer = Vaša odpoveď ma nepresvedčila, že takéto dôvody v mojom prípade existujú. Uveďte ich, prosím, pre môj prípad a oznámte, ako ste ich posudzovali.
letter-repeat-intro = Opakujem svoje požiadavky:
letter-not-new = Toto je urgencia, nie nová žiadosť. Deň mojej námietky sa nemení.
letter-new-period = Odpovedzte, prosím, najneskôr v tento deň: { $due }. Určujem ho na základe vlastného uváženia; nepredlžuje sa ním žiadna zákonná lehota.
letter-next = Inak podám sťažnosť dozornému orgánu (čl. 77). Vyhradzujem si právo obrátiť sa na súd (čl. 79).
letter-next-uk = Inak Vám podám sťažnosť vo veci ochrany údajov (oddiel 164A zákona Data Protection Act 2018) a potom sa obrátim na ICO.

## Reply to a question

letter-reply-subject = Vaša otázka zo dňa { $asked } k mojej námietke zo dňa { $date }
letter-reply-opening = dňa { $asked } ste ma požiadali o ďalšie informácie k mojej námietke zo dňa { $date }. Toto je moja odpoveď.
letter-reply-which = Namietam proti tomuto spracúvaniu: použitie mojich osobných údajov na vývoj, trénovanie, dolaďovanie a zlepšovanie modelov a systémov umelej inteligencie, Vašich vlastných alebo tretích strán (čl. 21 ods. 1 { $law }).
letter-reply-responsible = Ak sa domnievate, že je zodpovedná iná spoločnosť, oznámte mi ktorá a moju námietku jej postúpte.
letter-reply-period = Podľa môjho názoru Vašou otázkou nezačína lehota podľa čl. 12 ods. 3 plynúť odznova. Plynie od doručenia dňa { $start } a jej posledným dňom je { $due }.
letter-reply-uk = Moju odpoveď teraz máte. Pri počítaní od doručenia dňa { $start } je posledným dňom lehoty { $due }. Nepočíta sa čas, počas ktorého lehota podľa zákona neplynie.
letter-reply-decide = O mojej námietke, prosím, teraz rozhodnite a svoje rozhodnutie mi písomne potvrďte.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Sťažnosť vo veci ochrany údajov k mojej námietke zo dňa { $date }
letter-uk-opening = podávam sťažnosť vo veci ochrany údajov podľa oddielu 164A zákona Data Protection Act 2018, ktorý bol doplnený oddielom 103 zákona Data (Use and Access) Act 2025.
letter-facts-intro = Stalo sa toto:
letter-uk-acknowledge = Potvrďte, prosím, prijatie tejto sťažnosti do 30 dní, počítaných odo dňa po jej doručení. Ak Vám bude doručená dňa { $start }, posledným dňom lehoty bude { $due }.
letter-uk-outcome = Prijmite, prosím, bez zbytočného odkladu primerané opatrenia a oznámte mi výsledok.
letter-uk-next = Ak vec zostane nevyriešená, obrátim sa na ICO.

## What happened, as a list

letter-fact-account = Používam službu { $service }; môj účet je: { $account }.
letter-fact-no-account = Píšem ako osoba bez účtu. Vec sa týka údajov o mne v službách { $service }.
letter-fact-what = Moja námietka smeruje proti spracúvaniu mojich osobných údajov na vývoj, trénovanie, dolaďovanie a zlepšovanie modelov a systémov umelej inteligencie.
letter-fact-form = Dňa { $date }: moja námietka, prostredníctvom formulára na adrese { $address }.
letter-fact-email = Dňa { $date }: moja námietka, e-mailom na adresu { $address }.
letter-fact-post = Dňa { $date }: moja námietka, poštou na adresu { $address }.
letter-fact-form-missing = Dňa { $date }: oficiálna stránka mi formulár nezobrazila.
letter-fact-receipt = Dňa { $date }: potvrdenie prijatia, bez rozhodnutia.
letter-fact-accepted = Dňa { $date }: odpoveď, ktorou bola moja námietka prijatá.
letter-fact-refused = Dňa { $date }: zamietnutie mojej námietky.
letter-fact-more-asked = Dňa { $date }: otázka na mňa k mojej námietke.
letter-fact-replied = Dňa { $date }: moja odpoveď na otázku k mojej námietke.
letter-fact-other-company = Dňa { $date }: odpoveď, že zodpovedná je iná spoločnosť.
letter-fact-other-form = Dňa { $date }: odpoveď, že mám použiť iný formulár.
letter-fact-more-time = Dňa { $date }: oznámenie, že je potrebný dlhší čas.
letter-fact-reminded = Dňa { $date }: moja urgencia.
letter-fact-over = Dňa { $date }: koniec lehoty podľa čl. 12 ods. 3, počítanej od doručenia dňa { $start }.
letter-fact-open = Do dnešného dňa mi neprišlo žiadne rozhodnutie.

## What was infringed

letter-claims-intro = Podľa môjho názoru boli porušené tieto ustanovenia { $law }:
letter-claim-silence = Čl. 12 ods. 3 a 4: V lehote mi nebolo oznámené, aké opatrenia sa prijali, ani prečo sa žiadne neprijali.
letter-claim-late = Čl. 12 ods. 3: Predĺženie lehoty bolo oznámené až po prvom mesiaci, a teda príliš neskoro.
letter-claim-extended = Čl. 12 ods. 3: Ani v predĺženej lehote mi neprišlo žiadne rozhodnutie.
letter-claim-stop = Čl. 21 ods. 1: Nikto mi nepotvrdil, že sa spracúvanie skončilo, ani nepreukázal nevyhnutné oprávnené dôvody.
letter-claim-refused = Čl. 21 ods. 1: Je na prevádzkovateľovi, aby preukázal nevyhnutné oprávnené dôvody, ktoré prevažujú nad mojimi záujmami, právami a slobodami. Podľa môjho názoru ich zamietnutie nepreukazuje.
letter-claim-restrict = Čl. 18 ods. 1 písm. d): Nikto mi nepotvrdil obmedzenie spracúvania až do overenia, či oprávnené dôvody na strane prevádzkovateľa prevažujú nad mojimi.
letter-claim-erase = Čl. 17 ods. 1 písm. c): Nikto mi nepotvrdil vymazanie dotknutých údajov.
letter-claim-obstructed = Čl. 12 ods. 2 a čl. 25: Výkon môjho práva mi nebol uľahčený, ako ukazujú skutočnosti.

## Complaint to an authority

letter-complaint-subject = Sťažnosť podľa článku 77 GDPR proti spoločnosti { $company }
letter-complaint-opening = podávam sťažnosť podľa článku 77 nariadenia (EÚ) 2016/679 (všeobecné nariadenie o ochrane údajov, GDPR). Môj obvyklý pobyt je na území, pre ktoré ste príslušní.
letter-complaint-language = Píšem po slovensky, pretože tento list vo Vašom jazyku nemôžem poskytnúť. Oznámte mi, prosím, či potrebujete preklad.
letter-complaint-me = Osoba, ktorá podáva sťažnosť
letter-complaint-controller = Prevádzkovateľ
letter-complaint-lead = Ide o cezhraničné spracúvanie. Pokiaľ viem, vedúcim dozorným orgánom je Data Protection Commission v Írsku (čl. 56).
letter-complaint-contact = Zapojte ho, prosím, tak, ako to stanovuje zákon (čl. 60), a zostaňte orgánom, na ktorý sa môžem obracať.
letter-complaint-lead-you = Ide o cezhraničné spracúvanie. Pokiaľ viem, vedúcim dozorným orgánom ste Vy (čl. 56).
letter-complaint-facts = Skutočnosti
letter-complaint-law = Porušené práva
letter-complaint-second = Po druhé Vás žiadam, aby ste preskúmali, či oprávnené záujmy (čl. 6 ods. 1 písm. f)) môžu byť vôbec základom pre toto spracúvanie.
letter-complaint-time = Odkedy o tom viem
letter-complaint-known = O porušení viem odo dňa { $date }.
letter-complaint-wishes = Čo žiadam
letter-wish-find = Konštatujte, že moje práva boli porušené.
letter-wish-order = Nariaďte prevádzkovateľovi, aby vyhovel mojej námietke (čl. 58 ods. 2 písm. c)).
letter-wish-limit = Nariaďte dočasné alebo trvalé obmedzenie vrátane zákazu spracúvania (čl. 58 ods. 2 písm. f)).
letter-wish-erase = Nariaďte vymazanie dotknutých údajov (čl. 58 ods. 2 písm. g)).
letter-wish-inform = Informujte ma o pokroku a výsledku mojej sťažnosti (čl. 77 ods. 2).
letter-complaint-more = Ďalšie informácie
letter-complaint-earlier = Ako je opísané vyššie, prevádzkovateľ už bol v tejto veci z mojej strany oslovený.
letter-complaint-court-no = Na môj návrh sa touto vecou nezaoberá žiadny súd.
letter-complaint-court-yes = Na môj návrh sa touto vecou zaoberá súd.
letter-complaint-name-yes = Súhlasím, aby ste moje meno a túto sťažnosť poskytli prevádzkovateľovi.
letter-complaint-name-no = Neoznamujte, prosím, moju totožnosť prevádzkovateľovi. Ak bez toho konanie nie je možné, najprv sa ma spýtajte.
letter-complaint-annexes = Príloha 1 je moja námietka. Prílohy sú v pôvodnom jazyku; oznámte mi, prosím, či potrebujete preklad.
letter-complaint-procedure = Odvolávam sa na nariadenie (EÚ) 2025/2518, ktoré sa vzťahuje na sťažnosti týkajúce sa cezhraničného spracúvania podané od 2. apríla 2027.
