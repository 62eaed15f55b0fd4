### The sentences from which an objection's text is composed, in Slovak. The person can edit the result.

reason-opening = Namietam proti použitiu mojich informácií vrátane mojich príspevkov, fotografií, komentárov a chatov s umelou inteligenciou na vývoj a zlepšovanie umelej inteligencie.
reason-opening-whatsapp = Namietam proti použitiu mojich správ s umelou inteligenciou na WhatsAppe na vývoj a zlepšovanie umelej inteligencie spoločnosti Meta.
reason-opening-others = Namietam proti použitiu informácií o mne, ktoré zdieľali iní alebo ktoré pochádzajú od tretích strán, na vývoj a zlepšovanie umelej inteligencie spoločnosti Meta.
reason-no-expectation = Pri zverejnení sa nedalo čakať, že sa môj obsah použije na vývoj umelej inteligencie, a môj súhlas s tým nikdy nezaznel.
reason-children = Na mojich fotografiách a v mojich príspevkoch sú moje deti a nechcem, aby sa ich podoba a život použili na vývoj umelej inteligencie.
reason-health = Môj obsah hovorí niečo o zdraví, a to sú mimoriadne citlivé informácie.
reason-belief-politics = Z môjho obsahu vidno náboženské, filozofické alebo politické názory, a to sú mimoriadne citlivé informácie.
reason-my-work = Moje texty a obrázky sú moje vlastné dielo a na vývoj umelej inteligencie nie sú uvoľnené.
reason-others-in-my-pictures = V mojom obsahu sú zobrazení alebo menovaní aj iní ľudia a s takýmto použitím nemôžem súhlasiť za nich.
reason-posts-from-youth = Časť môjho obsahu pochádza z mojej mladosti, keď pre mňa nebolo možné posúdiť, na čo sa raz môže použiť.
reason-cannot-be-undone = Čo sa umelá inteligencia naučila, sa nedá vziať späť, takže neskoršie vymazanie alebo oprava by nemali žiadny účinok.
reason-closing = Písomne mi, prosím, potvrďte, že moju námietku budete rešpektovať.
