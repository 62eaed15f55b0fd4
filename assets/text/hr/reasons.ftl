### The sentences from which an objection's text is composed, in Croatian. The person can edit the result.

reason-opening = Ulažem prigovor na uporabu svojih informacija, uključujući svoje objave, fotografije, komentare i razgovore s umjetnom inteligencijom, za razvoj i poboljšanje umjetne inteligencije.
reason-opening-whatsapp = Ulažem prigovor na uporabu svojih poruka s umjetnom inteligencijom na WhatsAppu za razvoj i poboljšanje umjetne inteligencije u Meti.
reason-opening-others = Ulažem prigovor na uporabu informacija o meni koje su podijelili drugi ili koje potječu od trećih strana, za razvoj i poboljšanje umjetne inteligencije u Meti.
reason-no-expectation = U vrijeme objave nije se moglo očekivati da će se moj sadržaj upotrebljavati za razvoj umjetne inteligencije, a moj pristanak za to nikada nije dan.
reason-children = Na mojim su fotografijama i u mojim objavama moja djeca i ne želim da se njihove slike i njihovi životi upotrebljavaju za razvoj umjetne inteligencije.
reason-health = Moj sadržaj govori o zdravlju, a to su osobito osjetljive informacije.
reason-belief-politics = Moj sadržaj otkriva vjerska, filozofska ili politička uvjerenja, a to su osobito osjetljive informacije.
reason-my-work = Moji tekstovi i slike moje su vlastito djelo i nisu ustupljeni za razvoj umjetne inteligencije.
reason-others-in-my-pictures = U mojem se sadržaju vide ili imenuju i drugi ljudi, a u njihovo ime ne mogu pristati na ovu uporabu.
reason-posts-from-youth = Dio mojeg sadržaja potječe iz moje mladosti, kad nije bilo moguće procijeniti čemu bi jednoga dana mogao poslužiti.
reason-cannot-be-undone = Što je umjetna inteligencija naučila ne može se poništiti, pa kasnije brisanje ili ispravak ne bi imali učinka.
reason-closing = Molim da mi pisano potvrdite da ćete poštovati moj prigovor.
