### The words of letters to companies and authorities, in Czech. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Czech text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook a Instagram
letter-company-unknown = Společnosti, která provozuje { $service }
letter-subject = Věc: { $subject }
letter-salutation = Vážená paní, vážený pane,
letter-closing = S pozdravem
letter-closing-ch = S pozdravem
letter-annexes = Přílohy
letter-annex = Příloha { $number }: { $what }
letter-annex-objection = Kopie mé námitky ze dne { $date }
letter-label-name = Jméno: { $name }
letter-label-address = Poštovní adresa: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Služba: { $service }
letter-label-account = Účet: { $account }
letter-label-reference = Číslo případu: { $reference }
letter-label-company = Společnost: { $company }

## Objection by letter

letter-objection-subject = Námitka proti použití mých osobních údajů pro umělou inteligenci (čl. 21 odst. 1 { $law })
letter-objection-opening = podle čl. 21 odst. 1 { $law } vznáším námitku proti zpracování mých osobních údajů k vývoji, trénování, ladění a zlepšování modelů a systémů umělé inteligence.
letter-objection-basis = Týká se to Vaší vlastní umělé inteligence i umělé inteligence třetích stran, pokud se zpracování zakládá na oprávněných zájmech (čl. 6 odst. 1 písm. f)).
letter-eea = V mé zemi platí GDPR na základě Dohody o Evropském hospodářském prostoru.
letter-account-intro = Má námitka se týká tohoto účtu:
letter-account-linked = Totéž platí pro všechny ostatní účty, které jste s tímto účtem propojili.
letter-no-account = Účet nemám. Tento dopis se týká služeb { $service }. Identifikovat mě můžete podle těchto údajů:
letter-data-intro = Jde o tyto minulé i budoucí údaje:
letter-data-own = Co zveřejňuji ve službě { $service }: příspěvky, fotografie, videa, komentáře a údaje v profilu, včetně jejich metadat.
letter-data-chats = Moje komunikace s funkcemi umělé inteligence, včetně mé zpětné vazby a jejich metadat.
letter-data-others = Údaje o mně, které sdílejí jiní lidé nebo které získáváte od třetích stran.
letter-data-shared = Příspěvky, fotografie, videa a komentáře jiných lidí, které mě zobrazují, jmenují nebo jsou o mně.
letter-data-others-chats = Co o mně píší jiní lidé v komunikaci s funkcemi umělé inteligence.
letter-data-third-parties = Údaje o mně z internetu, z licencovaných zdrojů nebo od jiných třetích stran.
letter-data-whatsapp = Moje zprávy s umělou inteligencí na WhatsAppu, včetně mé zpětné vazby a jejich metadat.
letter-special = Mezi těmito údaji mohou být zvláštní kategorie osobních údajů (čl. 9 odst. 1). S jejich zpracováním k tomuto účelu nesouhlasím.
letter-split-meta = Meta AI ve WhatsAppu provozuje Meta. Tento dopis je proto určen Vám. WhatsApp dostává samostatný dopis.
letter-split-whatsapp = Vím, že Meta AI ve WhatsAppu provozuje Meta. Meta proto dostává samostatný dopis. Sdělte mi prosím, co s těmito údaji děláte Vy, a k tomuto účelu je nepředávejte.
letter-ground-intro = Důvody týkající se mé konkrétní situace jsou tyto:
letter-ground-none = Pokud potřebujete vědět více o mé konkrétní situaci, sdělte mi bez odkladu, co potřebujete.
letter-requests-intro = Žádám Vás o následující:
letter-request-stop = Ukončete toto zpracování (čl. 21 odst. 1).
letter-request-restrict = Omezte zpracování, dokud nebude ověřeno, zda Vaše oprávněné důvody převažují nad mými (čl. 18 odst. 1 písm. d)). Na zrušení omezení zpracování mě předem upozorněte (čl. 18 odst. 3).
letter-request-erase = Vymažte dotčené údaje ze souborů dat používaných k tomuto účelu (čl. 17 odst. 1 písm. c)).
letter-request-recipients = Oznamte výmaz a omezení zpracování jednotlivým příjemcům údajů a sdělte mi, kdo tito příjemci jsou (čl. 19).
letter-request-confirm = Potvrďte mi písemně, jaká opatření jste přijali.
letter-request-refusal = Pokud námitku zamítnete, uveďte své závažné oprávněné důvody a své odůvodnění (čl. 21 odst. 1 a čl. 12 odst. 4).
letter-answer-due = Odpovězte prosím bez zbytečného odkladu, nejpozději do jednoho měsíce od obdržení (čl. 12 odst. 3). Pokud tento dopis obdržíte dne { $start }, je posledním dnem { $due }.
letter-due-moved = Podle kalendáře lhůta končí dne { $date }. To není pracovní den, a proto se počítá následující pracovní den (nařízení č. 1182/71, čl. 3 odst. 4).
letter-due-moved-uk = Podle kalendáře lhůta končí dne { $date }. To není pracovní den, a proto se počítá následující pracovní den.
letter-no-deletion = O smazání účtu nežádám. Pokud by se pro mě služba v důsledku mé námitky změnila, sdělte mi to předem.
letter-how-to-answer = Odpovězte prosím e-mailem na adresu { $email }, nebo poštou na adresu uvedenou výše. Neodkazujte mě prosím na jiný formulář.
letter-identity = Máte-li důvodné pochybnosti o mé totožnosti, sdělte mi bez odkladu, jaké informace potřebujete (čl. 12 odst. 6).

## Switzerland: express prohibition

letter-ch-subject = Výslovný zákaz použití mých osobních údajů pro umělou inteligenci
letter-ch-opening = Vaší společnosti výslovně zakazuji zpracovávat mé osobní údaje k vývoji, trénování, ladění a zlepšování modelů a systémů umělé inteligence. Týká se to Vaší vlastní umělé inteligence i umělé inteligence třetích stran.
letter-ch-account = Můj zákaz se týká tohoto účtu:
letter-ch-law = Zpracování proti mé výslovné vůli je porušením osobnostních práv (čl. 30 odst. 2 písm. b) švýcarského spolkového zákona o ochraně údajů, FADP). Vyžadovalo by ospravedlnění podle čl. 31.
letter-ch-public = Můj zákaz zahrnuje i údaje, které jsou z mé vůle obecně přístupné (čl. 30 odst. 3 FADP).
letter-ch-request-stop = Ukončete toto zpracování.
letter-ch-request-erase = Vymažte dotčené údaje ze souborů dat používaných k tomuto účelu.
letter-ch-request-disclose = Nezpřístupňujte tyto údaje k tomuto účelu třetím stranám.
letter-ch-request-confirm = Potvrďte mi písemně, jaká opatření jste přijali, nebo uveďte ospravedlnění, o které se opíráte.
letter-ch-due = Odpovězte prosím nejpozději v tento den: { $due }. Tento den určuji já, zákon jej nestanoví.
letter-ch-reminder-subject = Urgence mé námitky ze dne { $date } proti použití mých osobních údajů pro umělou inteligenci
letter-ch-waited = Odpověď měla podle mého očekávání přijít nejpozději v tento den: { $due }. Zákon takový den nestanoví.
letter-ch-next = Jinak si vyhrazuji právo uplatnit nároky u občanskoprávních soudů (čl. 32 odst. 2 FADP) a podat oznámení švýcarskému spolkovému pověřenci pro ochranu údajů a informace (čl. 49 FADP).

## Brazil: opposition

letter-br-subject = Nesouhlas s použitím mých osobních údajů pro umělou inteligenci (čl. 18 § 2 LGPD)
letter-br-opening = Vaší společnosti podle čl. 18 § 2 brazilského zákona o ochraně údajů (LGPD, zákon 13.709/2018) oznamuji, že odmítám zpracování svých osobních údajů k vývoji, trénování, ladění a zlepšování umělé inteligence.
letter-br-basis = K tomuto použití nemáte můj souhlas. Podle mého názoru neodpovídá zákonu.
letter-br-request-stop = Ukončete toto zpracování pro Vaši vlastní umělou inteligenci i pro umělou inteligenci třetích stran.
letter-br-request-exclude = Vyřaďte dotčené údaje ze souborů dat používaných k tomuto účelu.
letter-br-request-confirm = Potvrďte mi písemně, jaká opatření jste přijali.
letter-br-request-reasons = Pokud nemůžete jednat ihned, sdělte mi své důvody (čl. 18 § 3 až 5).
letter-br-due = Jednejte prosím ihned a bezplatně (čl. 18 § 3 až 5).
letter-br-reminder-subject = Urgence mého nesouhlasu ze dne { $date } (čl. 18 LGPD)
letter-br-waited = LGPD vyžaduje okamžité jednání nebo uvedení důvodů (čl. 18 § 3 až 5). To, co mi dosud přišlo, tomu neodpovídá.
letter-br-next = Jinak zvážím petici úřadu pro ochranu údajů ANPD (čl. 18 § 1) a spotřebitelským orgánům (čl. 18 § 8).

## Reminder

letter-reminder-subject = Urgence mé námitky ze dne { $date } (čl. 21 odst. 1 { $law })
letter-ref-form = dne { $date } Vám byla odeslána má námitka proti použití mých osobních údajů pro umělou inteligenci. Stalo se tak formulářem na adrese { $address }.
letter-ref-email = dne { $date } Vám byla odeslána má námitka proti použití mých osobních údajů pro umělou inteligenci, a to e-mailem na adresu { $address }.
letter-ref-post = dne { $date } Vám byla odeslána má námitka proti použití mých osobních údajů pro umělou inteligenci, a to poštou na adresu: { $address }.
letter-happened-silence = Od té doby mi nepřišla žádná odpověď.
letter-happened-receipt = Dne { $date } jste potvrdili příjem. Od té doby mi nepřišlo žádné rozhodnutí.
letter-happened-replied = Položili jste mi otázku a dne { $date } Vám byla odeslána má odpověď. Od té doby mi nepřišlo žádné rozhodnutí.
letter-happened-refused = Dne { $date } jste mou námitku zamítli.
letter-happened-more-time = Dne { $date } jste oznámili, že potřebujete více času. Od té doby mi nepřišlo žádné rozhodnutí.
letter-late-law = Toto oznámení přišlo příliš pozdě. Čl. 12 odst. 3 dovoluje prodloužení lhůty jen tehdy, když mě o něm i o jeho důvodech informujete do jednoho měsíce od obdržení.
letter-extended-over = Mezitím uplynula i prodloužená lhůta.
letter-period-over = Lhůta podle čl. 12 odst. 3, počítaná od obdržení dne { $start }, skončila dne { $due }.
letter-no-notice = Není mi známo, že byste během prvního měsíce oznámili potřebu delší lhůty.
letter-burden = Je na Vás, abyste prokázali závažné oprávněné důvody, které převažují nad mými zájmy, právy a svobodami (čl. 21 odst. 1).
letter-burden-answer = Vaše odpověď mě nepřesvědčila, že takové důvody v mém případě existují. Uveďte je prosím pro můj případ a sdělte, jak jste je poměřovali.
letter-repeat-intro = Opakuji své požadavky:
letter-not-new = Toto je urgence, ne nová žádost. Datum mé námitky se nemění.
letter-new-period = Odpovězte prosím nejpozději v tento den: { $due }. Tento den určuji já. Žádná zákonná lhůta se tím neprodlužuje.
letter-next = Jinak podám stížnost u dozorového úřadu (čl. 77). Vyhrazuji si právo obrátit se na soud (čl. 79).
letter-next-uk = Jinak Vám podám stížnost ve věci ochrany údajů (section 164A zákona Data Protection Act 2018) a poté se obrátím na ICO.

## Reply to a question

letter-reply-subject = Vaše otázka ze dne { $asked } k mé námitce ze dne { $date }
letter-reply-opening = dne { $asked } jste mě požádali o další informace k mé námitce ze dne { $date }. Zde je má odpověď.
letter-reply-which = Vznáším námitku proti tomuto zpracování: použití mých osobních údajů k vývoji, trénování, ladění a zlepšování modelů a systémů umělé inteligence, Vašich vlastních i třetích stran (čl. 21 odst. 1 { $law }).
letter-reply-responsible = Pokud máte za to, že odpovědná je jiná společnost, sdělte mi která a mou námitku jí předejte.
letter-reply-period = Podle mého názoru Vaše otázka nezakládá nový běh lhůty podle čl. 12 odst. 3. Lhůta běží od obdržení dne { $start } a její poslední den je { $due }.
letter-reply-uk = Nyní máte mou odpověď. Počítáno od obdržení dne { $start } je posledním dnem { $due }, nehledě na dobu, po kterou lhůta podle zákona neběží.
letter-reply-decide = Rozhodněte nyní prosím o mé námitce a své rozhodnutí mi písemně potvrďte.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Stížnost ve věci ochrany údajů k mé námitce ze dne { $date }
letter-uk-opening = podávám stížnost ve věci ochrany údajů podle section 164A zákona Data Protection Act 2018, vložené na základě section 103 zákona Data (Use and Access) Act 2025.
letter-facts-intro = Stalo se následující:
letter-uk-acknowledge = Potvrďte prosím příjem této stížnosti do 30 dnů, počítaných ode dne po jejím obdržení. Pokud ji obdržíte dne { $start }, je posledním dnem { $due }.
letter-uk-outcome = Podnikněte prosím bez zbytečného odkladu vhodné kroky a sdělte mi výsledek.
letter-uk-next = Pokud věc zůstane nevyřešena, obrátím se na ICO.

## What happened, as a list

letter-fact-account = Používám službu { $service } a můj účet je: { $account }.
letter-fact-no-account = Píši jako osoba bez účtu. Věc se týká údajů o mně ve službách { $service }.
letter-fact-what = Má námitka směřuje proti zpracování mých osobních údajů k vývoji, trénování, ladění a zlepšování modelů a systémů umělé inteligence.
letter-fact-form = Dne { $date }: má námitka, formulářem na adrese { $address }.
letter-fact-email = Dne { $date }: má námitka, e-mailem na adresu { $address }.
letter-fact-post = Dne { $date }: má námitka, poštou na adresu { $address }.
letter-fact-form-missing = Dne { $date }: oficiální stránka mi formulář nezobrazila.
letter-fact-receipt = Dne { $date }: potvrzení příjmu, bez rozhodnutí.
letter-fact-accepted = Dne { $date }: odpověď, která mou námitku přijala.
letter-fact-refused = Dne { $date }: zamítnutí mé námitky.
letter-fact-more-asked = Dne { $date }: otázka na mě k mé námitce.
letter-fact-replied = Dne { $date }: má odpověď na otázku k mé námitce.
letter-fact-other-company = Dne { $date }: odpověď, že odpovědná je jiná společnost.
letter-fact-other-form = Dne { $date }: odpověď, že mám použít jiný formulář.
letter-fact-more-time = Dne { $date }: oznámení, že je třeba více času.
letter-fact-reminded = Dne { $date }: má urgence.
letter-fact-over = Dne { $date }: konec lhůty podle čl. 12 odst. 3, počítané od obdržení dne { $start }.
letter-fact-open = Do dnešního dne mi žádné rozhodnutí nepřišlo.

## What was infringed

letter-claims-intro = Podle mého názoru byla porušena tato ustanovení { $law }:
letter-claim-silence = Čl. 12 odst. 3 a 4: Ve lhůtě mi nebylo sděleno, jaká opatření byla přijata, ani proč přijata nebyla.
letter-claim-late = Čl. 12 odst. 3: Potřeba delší lhůty byla oznámena až po prvním měsíci, a tedy příliš pozdě.
letter-claim-extended = Čl. 12 odst. 3: Ani v prodloužené lhůtě mi nepřišlo žádné rozhodnutí.
letter-claim-stop = Čl. 21 odst. 1: Nikdo mi nepotvrdil, že zpracování skončilo, ani neprokázal závažné oprávněné důvody.
letter-claim-refused = Čl. 21 odst. 1: Je na správci, aby prokázal závažné oprávněné důvody, které převažují nad mými zájmy, právy a svobodami. Podle mého názoru to zamítnutí nečiní.
letter-claim-restrict = Čl. 18 odst. 1 písm. d): Nikdo mi nepotvrdil omezení zpracování po dobu ověřování, zda oprávněné důvody správce převažují nad mými.
letter-claim-erase = Čl. 17 odst. 1 písm. c): Nikdo mi nepotvrdil výmaz dotčených údajů.
letter-claim-obstructed = Čl. 12 odst. 2 a čl. 25: Výkon mého práva mi nebyl usnadněn, jak ukazují skutečnosti.

## Complaint to an authority

letter-complaint-subject = Stížnost podle čl. 77 GDPR na společnost { $company }
letter-complaint-opening = podávám stížnost podle čl. 77 nařízení (EU) 2016/679 (obecné nařízení o ochraně osobních údajů, GDPR). Mé obvyklé bydliště je v oblasti, pro kterou jste příslušní.
letter-complaint-language = Píši česky, protože tento dopis nemohu poskytnout ve Vašem jazyce. Sdělte mi prosím, zda potřebujete překlad.
letter-complaint-me = Kdo stížnost podává
letter-complaint-controller = Správce
letter-complaint-lead = Jde o přeshraniční zpracování. Pokud je mi známo, vedoucím dozorovým úřadem je Data Protection Commission v Irsku (čl. 56).
letter-complaint-contact = Zapojte jej prosím tak, jak stanoví právo (čl. 60), a zůstaňte úřadem, na který se mohu obracet.
letter-complaint-lead-you = Jde o přeshraniční zpracování. Pokud je mi známo, jste vedoucím dozorovým úřadem Vy (čl. 56).
letter-complaint-facts = Skutečnosti
letter-complaint-law = Porušená práva
letter-complaint-second = Za druhé žádám, abyste posoudili, zda oprávněné zájmy (čl. 6 odst. 1 písm. f)) vůbec mohou být základem pro toto zpracování.
letter-complaint-time = Od kdy o porušení vím
letter-complaint-known = O porušení vím ode dne { $date }.
letter-complaint-wishes = O co žádám
letter-wish-find = Konstatujte, že má práva byla porušena.
letter-wish-order = Nařiďte správci, aby mé námitce vyhověl (čl. 58 odst. 2 písm. c)).
letter-wish-limit = Uložte dočasné nebo trvalé omezení zpracování, včetně jeho zákazu (čl. 58 odst. 2 písm. f)).
letter-wish-erase = Nařiďte výmaz dotčených údajů (čl. 58 odst. 2 písm. g)).
letter-wish-inform = Informujte mě o pokroku v řešení mé stížnosti a o jeho výsledku (čl. 77 odst. 2).
letter-complaint-more = Další informace
letter-complaint-earlier = Správci již byla dříve zaslána má námitka, jak je popsáno výše.
letter-complaint-court-no = Žádný soud se touto věcí na mou žádost nezabývá.
letter-complaint-court-yes = Touto věcí se na mou žádost zabývá soud.
letter-complaint-name-yes = Souhlasím s tím, abyste správci předali mé jméno a tuto stížnost.
letter-complaint-name-no = Nesdělujte prosím správci mou totožnost. Pokud bez toho nelze řízení vést, nejprve se mě zeptejte.
letter-complaint-annexes = Příloha 1 je má námitka. Přílohy jsou v původním jazyce. Sdělte mi prosím, zda potřebujete překlad.
letter-complaint-procedure = Odvolávám se na nařízení (EU) 2025/2518, které se vztahuje na stížnosti týkající se přeshraničního zpracování podané od 2. dubna 2027.
