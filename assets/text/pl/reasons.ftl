### The sentences from which an objection's text is composed, in Polish. The person can edit the result.

reason-opening = Wnoszę sprzeciw wobec użycia moich informacji, w tym moich postów, zdjęć, komentarzy i rozmów z AI, do tworzenia i ulepszania AI.
reason-opening-whatsapp = Wnoszę sprzeciw wobec użycia moich wiadomości z AI w WhatsAppie do tworzenia i ulepszania AI w Meta.
reason-opening-others = Wnoszę sprzeciw wobec użycia informacji o mnie, które udostępnili inni lub które pochodzą od podmiotów trzecich, do tworzenia i ulepszania AI w Meta.
reason-no-expectation = W chwili publikacji nie było do przewidzenia, że moje treści posłużą do tworzenia AI. Nigdy nie było na to mojej zgody.
reason-children = Moje zdjęcia i posty pokazują moje dzieci. Nie chcę, żeby ich wizerunek i życie służyły do tworzenia AI.
reason-health = Moje treści mówią coś o zdrowiu, a to informacje szczególnie wrażliwe.
reason-belief-politics = Moje treści ujawniają poglądy religijne, światopoglądowe lub polityczne, a to informacje szczególnie wrażliwe.
reason-my-work = Moje teksty i zdjęcia to moja własna twórczość. Nie udostępniam jej do tworzenia AI.
reason-others-in-my-pictures = W moich treściach widać lub wymienia się inne osoby. Nie mogę zgodzić się na takie użycie w ich imieniu.
reason-posts-from-youth = Część moich treści pochodzi z mojej młodości. Trudno było wtedy ocenić, do czego mogą kiedyś posłużyć.
reason-cannot-be-undone = Tego, czego AI się nauczyła, nie da się cofnąć. Późniejsze usunięcie lub sprostowanie nic by więc nie dało.
reason-closing = Proszę o pisemne potwierdzenie, że mój sprzeciw zostanie uszanowany.
