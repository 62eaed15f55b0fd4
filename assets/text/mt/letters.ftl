### The words of letters to companies and authorities, in Maltese. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Maltese text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = GDPR tar-Renju Unit
letter-both-services = Facebook u Instagram
letter-company-unknown = Lill-kumpanija li tmexxi { $service }
letter-subject = Suġġett: { $subject }
letter-salutation = Għeżież Sinjuri,
letter-closing = Dejjem tagħkom,
letter-closing-ch = Dejjem tagħkom,
letter-annexes = Annessi
letter-annex = Anness { $number }: { $what }
letter-annex-objection = Kopja tal-oġġezzjoni tiegħi, data: { $date }
letter-label-name = Isem: { $name }
letter-label-address = Indirizz postali: { $address }
letter-label-email = Email: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Servizz: { $service }
letter-label-account = Kont: { $account }
letter-label-reference = Numru tal-każ: { $reference }
letter-label-company = Kumpanija: { $company }

## Objection by letter

letter-objection-subject = Oġġezzjoni għall-użu tad-data personali tiegħi għall-AI (Artikolu 21(1) tal-{ $law })
letter-objection-opening = Skont l-Artikolu 21(1) tal-{ $law }, noġġezzjona għall-ipproċessar tad-data personali tiegħi għall-iżvilupp, it-taħriġ, l-irfinar u t-titjib ta’ mudelli u sistemi tal-intelliġenza artifiċjali (AI).
letter-objection-basis = Dan ikopri l-AI tagħkom stess u dik ta’ partijiet terzi, kull fejn l-ipproċessar huwa bbażat fuq interessi leġittimi (Artikolu 6(1)(f)).
letter-eea = Il-GDPR japplika f’pajjiżi permezz tal-Ftehim dwar iż-Żona Ekonomika Ewropea.
letter-account-intro = L-oġġezzjoni tiegħi tikkonċerna dan il-kont:
letter-account-linked = L-istess japplika għal kull kont ieħor li intom irbattu ma’ dan.
letter-no-account = Jien m’għandix kont. Din l-ittra tikkonċerna { $service }. Tistgħu tidentifikawni b’dawn id-dettalji:
letter-data-intro = Hija kkonċernata din id-data, tal-imgħoddi u tal-futur:
letter-data-own = Dak li nippubblika fuq { $service }: posts, ritratti, vidjos, kummenti u data tal-profil, bil-metadata tagħhom.
letter-data-chats = L-iskambji tiegħi ma’ funzjonijiet tal-AI, inkluż il-feedback tiegħi, bil-metadata tagħhom.
letter-data-others = Data dwari li jaqsmu persuni oħra, jew li intom tiksbu minn partijiet terzi.
letter-data-shared = Posts, ritratti, vidjos u kummenti ta’ persuni oħra li juruni, isemmuni jew ikunu dwari.
letter-data-others-chats = Dak li persuni oħra jiktbu dwari fi skambji ma’ funzjonijiet tal-AI.
letter-data-third-parties = Data dwari mill-internet, minn sorsi b’liċenzja jew minn partijiet terzi oħra.
letter-data-whatsapp = Il-messaġġi tiegħi mal-AI fuq WhatsApp, inkluż il-feedback tiegħi, bil-metadata tagħhom.
letter-special = Din id-data tista’ tinkludi kategoriji speċjali ta’ data personali (Artikolu 9(1)). Ma nagħtix kunsens għall-ipproċessar tagħha għal dan il-għan.
letter-split-meta = Meta AI f’WhatsApp titmexxa minn Meta. Għalhekk din l-ittra hija indirizzata lilkom; WhatsApp tirċievi waħda separata.
letter-split-whatsapp = Naf li Meta AI f’WhatsApp titmexxa minn Meta. Għalhekk Meta tirċievi ittra separata. Jekk jogħġobkom għiduli x’tagħmlu intom stess b’din id-data, u tgħadduhiex għal dan il-għan.
letter-ground-intro = Dawn huma r-raġunijiet relatati mas-sitwazzjoni partikolari tiegħi:
letter-ground-none = Jekk għandkom bżonn tkunu tafu aktar dwar is-sitwazzjoni partikolari tiegħi, għiduli mingħajr dewmien x’għandkom bżonn.
letter-requests-intro = Nitlobkom dan li ġej:
letter-request-stop = Waqqfu dan l-ipproċessar (Artikolu 21(1)).
letter-request-restrict = Irrestrinġu l-ipproċessar sakemm jiġi vverifikat jekk ir-raġunijiet leġittimi tagħkom jegħlbux dawk tiegħi (Artikolu 18(1)(d)). Infurmawni qabel ma tneħħu r-restrizzjoni (Artikolu 18(3)).
letter-request-erase = Ħassru d-data kkonċernata mis-settijiet tad-data użati għal dan il-għan (Artikolu 17(1)(c)).
letter-request-recipients = Ikkomunikaw it-tħassir u r-restrizzjoni lil kull riċevitur tad-data, u għiduli min huma r-riċevituri (Artikolu 19).
letter-request-confirm = Ikkonfermawli bil-miktub x’għamiltu.
letter-request-refusal = Jekk tirrifjutaw, iddikjaraw ir-raġunijiet leġittimi konvinċenti tagħkom u għaliex qed tirrifjutaw (Artikoli 21(1) u 12(4)).
letter-answer-due = Jekk jogħġobkom wieġbu mingħajr dewmien żejjed, u mhux aktar tard minn xahar minn meta tirċievu din l-ittra (Artikolu 12(3)). Jekk tirċievu din l-ittra nhar { $start }, l-aħħar jum ikun: { $due }.
letter-due-moved = Skont il-kalendarju, l-aħħar jum ikun: { $date }. Dan mhuwiex jum tax-xogħol, għalhekk jgħodd il-jum tax-xogħol li jmiss (Regolament Nru 1182/71, Artikolu 3(4)).
letter-due-moved-uk = Skont il-kalendarju, l-aħħar jum ikun: { $date }. Dan mhuwiex jum tax-xogħol, għalhekk jgħodd il-jum tax-xogħol li jmiss.
letter-no-deletion = Mhux qed nitlob li tħassru l-kont tiegħi. Jekk l-oġġezzjoni tiegħi tbiddel is-servizz għalija, għiduli minn qabel.
letter-how-to-answer = Jekk jogħġobkom wieġbu bl-email lil { $email } jew bil-posta fl-indirizz ta’ hawn fuq. Jekk jogħġobkom tirreferunix għal formola oħra.
letter-identity = Jekk għandkom dubji raġonevoli dwar l-identità tiegħi, għiduli mingħajr dewmien liema informazzjoni għandkom bżonn (Artikolu 12(6)).

## Switzerland: express prohibition

letter-ch-subject = Projbizzjoni espressa tal-użu tad-data personali tiegħi għall-AI
letter-ch-opening = Nipprojbikom espressament milli tipproċessaw id-data personali tiegħi għall-iżvilupp, it-taħriġ, l-irfinar u t-titjib ta’ mudelli u sistemi tal-AI. Dan ikopri l-AI tagħkom stess u dik ta’ partijiet terzi.
letter-ch-account = Il-projbizzjoni tiegħi tikkonċerna dan il-kont:
letter-ch-law = L-ipproċessar kontra x-xewqat espressi tiegħi huwa ksur tad-drittijiet tal-personalità (Artikolu 30(2)(b) tal-Att Federali Żvizzeru dwar il-Protezzjoni tad-Data, FADP). Ikun jeħtieġ ġustifikazzjoni skont l-Artikolu 31.
letter-ch-public = Il-projbizzjoni tiegħi tinkludi data li jien għamilt aċċessibbli għal kulħadd (Artikolu 30(3) FADP).
letter-ch-request-stop = Waqqfu dan l-ipproċessar.
letter-ch-request-erase = Ħassru d-data kkonċernata mis-settijiet tad-data użati għal dan il-għan.
letter-ch-request-disclose = Tiżvelawx din id-data lil partijiet terzi għal dan il-għan.
letter-ch-request-confirm = Ikkonfermawli bil-miktub x’għamiltu, jew semmu l-ġustifikazzjoni li fuqha tibbażaw ruħkom.
letter-ch-due = Jekk jogħġobkom wieġbu sa nhar { $due }. Din id-data għażiltha jien; il-liġi ma tistabbilixxi l-ebda data.
letter-ch-reminder-subject = Tfakkira tal-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-AI, mibgħuta nhar { $date }
letter-ch-waited = Kont nistenna tweġiba sa nhar { $due }. Il-liġi ma tistabbilixxi l-ebda data.
letter-ch-next = Inkella nirriserva d-dritt li nressaq talbiet quddiem il-qrati ċivili (Artikolu 32(2) FADP) u rapport lill-Kummissarju Federali għall-Protezzjoni tad-Data u l-Informazzjoni (Artikolu 49 FADP).

## Brazil: opposition

letter-br-subject = Oġġezzjoni għall-użu tad-data personali tiegħi għall-AI (Artikolu 18, § 2, tal-LGPD)
letter-br-opening = Skont l-Artikolu 18, § 2, tal-liġi Brażiljana dwar il-protezzjoni tad-data (LGPD, Liġi 13.709/2018), noġġezzjona għall-ipproċessar tad-data personali tiegħi għall-iżvilupp, it-taħriġ, l-irfinar u t-titjib tal-AI.
letter-br-basis = Ma tajtx kunsens għal dan l-użu. Fil-fehma tiegħi, ma jikkonformax mal-liġi.
letter-br-request-stop = Waqqfu dan l-ipproċessar, għall-AI tagħkom stess u għal dik ta’ partijiet terzi.
letter-br-request-exclude = Eskludu d-data kkonċernata mis-settijiet tad-data użati għal dan il-għan.
letter-br-request-confirm = Ikkonfermawli bil-miktub x’għamiltu.
letter-br-request-reasons = Jekk ma tistgħux taġixxu minnufih, għiduli r-raġunijiet tagħkom (Artikolu 18, §§ 3 sa 5).
letter-br-due = Jekk jogħġobkom aġixxu minnufih u mingħajr ħlas (Artikolu 18, §§ 3 sa 5).
letter-br-reminder-subject = Tfakkira tal-oġġezzjoni tiegħi mibgħuta nhar { $date } (Artikolu 18 tal-LGPD)
letter-br-waited = L-LGPD titlob azzjoni immedjata jew dikjarazzjoni tar-raġunijiet (Artikolu 18, §§ 3 sa 5). Dak li rċevejt s’issa ma jissodisfax dan.
letter-br-next = Inkella nikkunsidra petizzjoni lill-awtorità għall-protezzjoni tad-data, l-ANPD (Artikolu 18, § 1), u lill-korpi tal-konsumatur (Artikolu 18, § 8).

## Reminder

letter-reminder-subject = Tfakkira tal-oġġezzjoni tiegħi mibgħuta nhar { $date } (Artikolu 21(1) tal-{ $law })
letter-ref-form = Nhar { $date }, bgħattilkom l-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-AI. Użajt il-formola f’{ $address }.
letter-ref-email = Nhar { $date }, bgħattilkom l-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-AI, bl-email lil { $address }.
letter-ref-post = Nhar { $date }, bgħattilkom l-oġġezzjoni tiegħi għall-użu tad-data personali tiegħi għall-AI, bil-posta lil: { $address }.
letter-happened-silence = Minn dak iż-żmien, ma rċevejt l-ebda tweġiba.
letter-happened-receipt = Nhar { $date }, ikkonfermajtu li rċevejtu l-oġġezzjoni tiegħi. Minn dak iż-żmien, ma rċevejt l-ebda deċiżjoni.
letter-happened-replied = Għamiltuli mistoqsija, u weġibtha nhar { $date }. Minn dak iż-żmien, ma rċevejt l-ebda deċiżjoni.
letter-happened-refused = Nhar { $date }, irrifjutajtu l-oġġezzjoni tiegħi.
letter-happened-more-time = Nhar { $date }, ħabbartu li għandkom bżonn aktar żmien. Minn dak iż-żmien, ma rċevejt l-ebda deċiżjoni.
letter-late-law = Dak l-avviż wasal tard wisq. L-Artikolu 12(3) jippermetti aktar żmien biss jekk tgħarrfuni fi żmien xahar minn meta tirċievu t-talba, bir-raġunijiet tagħkom.
letter-extended-over = Issa għalaq ukoll il-perjodu estiż.
letter-period-over = Magħdud mir-riċevuta nhar { $start }, il-perjodu skont l-Artikolu 12(3) intemm nhar { $due }.
letter-no-notice = Ma naf bl-ebda avviż fl-ewwel xahar li għandkom bżonn aktar żmien.
letter-burden = Huwa f’idejkom li turu raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħi (Artikolu 21(1)).
letter-burden-answer = It-tweġiba tagħkom ma tikkonvinċinix li jeżistu raġunijiet bħal dawn fil-każ tiegħi. Jekk jogħġobkom iddikjarawhom għall-każ tiegħi, u għidu kif ibbilanċjajtuhom.
letter-repeat-intro = Nirrepeti t-talbiet tiegħi:
letter-not-new = Din hija tfakkira, mhux talba ġdida. Id-data tal-oġġezzjoni tiegħi tibqa’ l-istess.
letter-new-period = Jekk jogħġobkom wieġbu sa nhar { $due }. Din id-data għażiltha jien; ma testendi l-ebda perjodu statutorju.
letter-next = Inkella nressaq ilment quddiem awtorità superviżorja (Artikolu 77). Nirriserva d-dritt li mmur il-qorti (Artikolu 79).
letter-next-uk = Inkella nagħmel ilment dwar il-protezzjoni tad-data lilkom (taqsima 164A tad-Data Protection Act 2018), u mbagħad indur lejn l-ICO.

## Reply to a question

letter-reply-subject = Mistoqsija tagħkom ({ $asked }) dwar l-oġġezzjoni tiegħi mibgħuta nhar { $date }
letter-reply-opening = Nhar { $asked }, tlabtuni aktar tagħrif dwar l-oġġezzjoni tiegħi mibgħuta nhar { $date }. Din hija t-tweġiba tiegħi.
letter-reply-which = Noġġezzjona għal dan l-ipproċessar: l-użu tad-data personali tiegħi għall-iżvilupp, it-taħriġ, l-irfinar u t-titjib ta’ mudelli u sistemi tal-AI, tagħkom stess jew ta’ partijiet terzi (Artikolu 21(1) tal-{ $law }).
letter-reply-responsible = Jekk tqisu li hija responsabbli kumpanija oħra, għiduli liema hi, u għadduhielha l-oġġezzjoni tiegħi.
letter-reply-period = Fil-fehma tiegħi, il-mistoqsija tagħkom ma tibdiex il-perjodu skont l-Artikolu 12(3) mill-ġdid. Il-perjodu jibda mir-riċevuta, nhar { $start }, u jintemm nhar { $due }.
letter-reply-uk = Issa għandkom it-tweġiba tiegħi. Magħdud mir-riċevuta nhar { $start }, l-aħħar jum huwa: { $due }, barra minn kull żmien li għalih il-liġi twaqqaf l-arloġġ.
letter-reply-decide = Jekk jogħġobkom issa iddeċiedu dwar l-oġġezzjoni tiegħi, u kkonfermawli d-deċiżjoni tagħkom bil-miktub.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Ilment dwar il-protezzjoni tad-data fuq l-oġġezzjoni tiegħi mibgħuta nhar { $date }
letter-uk-opening = Nagħmel ilment dwar il-protezzjoni tad-data skont it-taqsima 164A tad-Data Protection Act 2018, imdaħħla bit-taqsima 103 tad-Data (Use and Access) Act 2025.
letter-facts-intro = Dan huwa li ġara:
letter-uk-acknowledge = Jekk jogħġobkom ikkonfermaw, fi żmien 30 jum, li rċevejtu dan l-ilment. It-30 jum jibdew mill-għada tal-jum li fih tirċevuh. Jekk tirċevuh nhar { $start }, l-aħħar jum ikun: { $due }.
letter-uk-outcome = Jekk jogħġobkom ħudu l-passi xierqa mingħajr dewmien żejjed, u għiduli r-riżultat.
letter-uk-next = Jekk il-kwistjoni tibqa’ ma tissolviex, indur lejn l-ICO.

## What happened, as a list

letter-fact-account = Nuża { $service }; il-kont tiegħi huwa: { $account }.
letter-fact-no-account = Nikteb bħala persuna mingħajr kont. Il-kwistjoni tikkonċerna data dwari fuq { $service }.
letter-fact-what = L-oġġezzjoni tiegħi hija kontra l-ipproċessar tad-data personali tiegħi għall-iżvilupp, it-taħriġ, l-irfinar u t-titjib ta’ mudelli u sistemi tal-AI.
letter-fact-form = { $date }: l-oġġezzjoni tiegħi, permezz tal-formola f’{ $address }.
letter-fact-email = { $date }: l-oġġezzjoni tiegħi, bl-email lil { $address }.
letter-fact-post = { $date }: l-oġġezzjoni tiegħi, bil-posta lil { $address }.
letter-fact-form-missing = { $date }: il-paġna uffiċjali ma wrietnix il-formola.
letter-fact-receipt = { $date }: konferma ta’ riċevuta, mingħajr deċiżjoni.
letter-fact-accepted = { $date }: tweġiba li taċċetta l-oġġezzjoni tiegħi.
letter-fact-refused = { $date }: rifjut tal-oġġezzjoni tiegħi.
letter-fact-more-asked = { $date }: mistoqsija lili dwar l-oġġezzjoni tiegħi.
letter-fact-replied = { $date }: it-tweġiba tiegħi għal mistoqsija dwar l-oġġezzjoni tiegħi.
letter-fact-other-company = { $date }: tweġiba li hija responsabbli kumpanija oħra.
letter-fact-other-form = { $date }: tweġiba li għandi nuża formola oħra.
letter-fact-more-time = { $date }: avviż li hemm bżonn ta’ aktar żmien.
letter-fact-reminded = { $date }: it-tfakkira tiegħi.
letter-fact-over = { $date }: tmiem il-perjodu skont l-Artikolu 12(3), magħdud mir-riċevuta nhar { $start }.
letter-fact-open = Sal-lum, ma rċevejt l-ebda deċiżjoni.

## What was infringed

letter-claims-intro = Fil-fehma tiegħi, inkisru dawn id-dispożizzjonijiet tal-{ $law }:
letter-claim-silence = Artikolu 12(3) u (4): Fil-perjodu stabbilit, ħadd ma għarrafni la x’azzjoni ttieħdet u lanqas għaliex ma ttieħdet l-ebda azzjoni.
letter-claim-late = Artikolu 12(3): Aktar żmien tħabbar biss wara l-ewwel xahar, u għalhekk tard wisq.
letter-claim-extended = Artikolu 12(3): Anke fil-perjodu estiż, ma rċevejt l-ebda deċiżjoni.
letter-claim-stop = Artikolu 21(1): Ħadd ma kkonfermali li l-ipproċessar waqaf, jew wera raġunijiet leġittimi konvinċenti.
letter-claim-refused = Artikolu 21(1): Huwa f’idejn il-kontrollur li juri raġunijiet leġittimi konvinċenti li jegħlbu l-interessi, id-drittijiet u l-libertajiet tiegħi. Fil-fehma tiegħi, ir-rifjut ma jurix dan.
letter-claim-restrict = Artikolu 18(1)(d): Ħadd ma kkonfermali r-restrizzjoni tal-ipproċessar sakemm jiġi vverifikat jekk ir-raġunijiet leġittimi tal-kontrollur jegħlbux dawk tiegħi.
letter-claim-erase = Artikolu 17(1)(c): Ħadd ma kkonfermali t-tħassir tad-data kkonċernata.
letter-claim-obstructed = Artikoli 12(2) u 25: L-eżerċizzju tad-dritt tiegħi ma ġiex iffaċilitat, kif juru l-fatti.

## Complaint to an authority

letter-complaint-subject = Ilment skont l-Artikolu 77 tal-GDPR kontra { $company }
letter-complaint-opening = Inressaq ilment skont l-Artikolu 77 tar-Regolament (UE) 2016/679 (Regolament Ġenerali dwar il-Protezzjoni tad-Data, GDPR). Ir-residenza abitwali tiegħi tinsab fiż-żona li għaliha intom responsabbli.
letter-complaint-language = Nikteb bil-Malti għax ma nistax noffri din l-ittra bil-lingwa tagħkom. Jekk jogħġobkom għiduli jekk għandkomx bżonn traduzzjoni.
letter-complaint-me = Min qed iressaq l-ilment
letter-complaint-controller = Il-kontrollur
letter-complaint-lead = L-ipproċessar huwa transkonfinali. Sa fejn naf jien, l-awtorità superviżorja ewlenija hija d-Data Protection Commission fl-Irlanda (Artikolu 56).
letter-complaint-contact = Jekk jogħġobkom involvuha kif tipprovdi l-liġi (Artikolu 60), u ibqgħu l-awtorità li nista’ nikkuntattja jien.
letter-complaint-lead-you = L-ipproċessar huwa transkonfinali. Sa fejn naf jien, intom l-awtorità superviżorja ewlenija (Artikolu 56).
letter-complaint-facts = Il-fatti
letter-complaint-law = Drittijiet miksura
letter-complaint-second = It-tieni, nitlobkom teżaminaw jekk l-interessi leġittimi (Artikolu 6(1)(f)) jistgħux fil-fatt ikunu bażi għal dan l-ipproċessar.
letter-complaint-time = Il-jum meta sirt naf bih
letter-complaint-known = Ilni naf bil-ksur minn nhar { $date }.
letter-complaint-wishes = Dak li nitlob
letter-wish-find = Iddikjaraw li nkisru d-drittijiet tiegħi.
letter-wish-order = Ordnaw lill-kontrollur jikkonforma mal-oġġezzjoni tiegħi (Artikolu 58(2)(c)).
letter-wish-limit = Imponu limitazzjoni temporanja jew definittiva fuq l-ipproċessar, inkluża projbizzjoni (Artikolu 58(2)(f)).
letter-wish-erase = Ordnaw it-tħassir tad-data kkonċernata (Artikolu 58(2)(g)).
letter-wish-inform = Infurmawni dwar il-progress u l-eżitu tal-ilment tiegħi (Artikolu 77(2)).
letter-complaint-more = Aktar informazzjoni
letter-complaint-earlier = Ikkuntattjajt lill-kontrollur qabel, kif deskritt hawn fuq.
letter-complaint-court-no = L-ebda qorti mhi qed tittratta din il-kwistjoni fuq talba tiegħi.
letter-complaint-court-yes = Qorti qed tittratta din il-kwistjoni fuq talba tiegħi.
letter-complaint-name-yes = Naqbel li tgħaddu ismi u dan l-ilment lill-kontrollur.
letter-complaint-name-no = Jekk jogħġobkom tiżvelawx l-identità tiegħi lill-kontrollur. Jekk il-proċedura ma tkunx possibbli mingħajrha, l-ewwel staqsu lili.
letter-complaint-annexes = L-Anness 1 huwa l-oġġezzjoni tiegħi. L-annessi huma bil-lingwa oriġinali tagħhom; jekk jogħġobkom għiduli jekk għandkomx bżonn traduzzjoni.
letter-complaint-procedure = Nibbaża ruħi fuq ir-Regolament (UE) 2025/2518, li japplika għal ilmenti dwar ipproċessar transkonfinali imressqa mit-2 ta’ April 2027.
