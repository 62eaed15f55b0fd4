### The sentences from which an objection's text is composed, in Czech. The person can edit the result.

reason-opening = Vznáším námitku proti použití mých informací, včetně mých příspěvků, fotografií, komentářů a chatů s umělou inteligencí, k vývoji a zlepšování umělé inteligence.
reason-opening-whatsapp = Vznáším námitku proti použití mých zpráv s umělou inteligencí na WhatsAppu k vývoji a zlepšování umělé inteligence společnosti Meta.
reason-opening-others = Vznáším námitku proti použití informací o mně, které sdíleli jiní nebo které pocházejí od třetích stran, k vývoji a zlepšování umělé inteligence společnosti Meta.
reason-no-expectation = Při zveřejnění se nedalo čekat, že můj obsah poslouží k vývoji umělé inteligence, a můj souhlas s tím nikdy nezazněl.
reason-children = Na mých fotografiích a v mých příspěvcích jsou mé děti a nechci, aby jejich podoba a život sloužily k vývoji umělé inteligence.
reason-health = Můj obsah vypovídá o zdraví, a to jsou zvlášť citlivé informace.
reason-belief-politics = Z mého obsahu je patrné náboženské, filozofické nebo politické přesvědčení, a to jsou zvlášť citlivé informace.
reason-my-work = Mé texty a obrázky jsou mým vlastním dílem a k vývoji umělé inteligence nejsou uvolněny.
reason-others-in-my-pictures = V mém obsahu jsou vidět nebo jmenováni i jiní lidé a nemohu s tímto použitím souhlasit za ně.
reason-posts-from-youth = Část mého obsahu pochází z doby mého mládí, kdy pro mě nebylo možné posoudit, k čemu může jednou posloužit.
reason-cannot-be-undone = Co se umělá inteligence naučila, nelze vzít zpět, takže pozdější výmaz nebo oprava by neměly žádný účinek.
reason-closing = Potvrďte mi prosím písemně, že mou námitku budete respektovat.
