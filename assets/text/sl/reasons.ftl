### The sentences from which an objection's text is composed, in Slovenian. The person can edit the result.

reason-opening = Ugovarjam uporabi svojih podatkov, vključno z mojimi objavami, fotografijami, komentarji in pogovori z umetno inteligenco (UI), za razvoj in izboljševanje UI.
reason-opening-whatsapp = Ugovarjam uporabi svojih sporočil z umetno inteligenco (UI) v WhatsAppu za razvoj in izboljševanje UI pri podjetju Meta.
reason-opening-others = Ugovarjam uporabi podatkov o meni, ki so jih delili drugi ali izvirajo od tretjih oseb, za razvoj in izboljševanje umetne inteligence (UI) pri podjetju Meta.
reason-no-expectation = Ob objavi ni bilo mogoče pričakovati, da se bodo moje vsebine uporabljale za razvoj umetne inteligence, moje privolitve za to pa nikoli ni bilo.
reason-children = Moje fotografije in objave kažejo moje otroke in ne želim, da se njihove slike in njihova življenja uporabljajo za razvoj umetne inteligence.
reason-health = Moje vsebine povedo nekaj o zdravju, to pa so posebej občutljivi podatki.
reason-belief-politics = Moje vsebine razkrivajo verska, filozofska ali politična stališča, to pa so posebej občutljivi podatki.
reason-my-work = Moja besedila in slike so moje lastno delo in jih za razvoj umetne inteligence ne dajem na voljo.
reason-others-in-my-pictures = V mojih vsebinah so vidni ali imenovani drugi ljudje in v njihovem imenu v tako uporabo ne morem privoliti.
reason-posts-from-youth = Nekatere moje vsebine so iz moje mladosti, ko še ni bilo mogoče presoditi, za kaj bi se nekoč lahko uporabile.
reason-cannot-be-undone = Kar se je umetna inteligenca naučila, se ne da vzeti nazaj, zato poznejši izbris ali popravek ne bi imel učinka.
reason-closing = Prosim, da mi pisno potrdite, da boste moj ugovor upoštevali.
