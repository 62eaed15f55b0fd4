### What packages and software centres say of the app in Polish, and what its installer asks. No text of the running app.

package-generic = Sprzeciwy w obronie prywatności
package-summary = Wnieś sprzeciw wobec użycia swoich danych do uczenia AI
package-comment = Wnieś sprzeciw wobec użycia swoich danych do uczenia AI i pilnuj każdego sprzeciwu
package-keywords = prywatność;sprzeciw;RODO;uczenie AI;ochrona danych;
package-simple-graphics = Uruchom z prostą grafiką
package-file = Plik Veto Desk
package-lead = Veto Desk pomaga wnieść sprzeciw wobec użycia twoich danych do uczenia AI i pilnuje każdego sprzeciwu do końca sprawy.
package-point-asks = Zadaje kilka krótkich pytań i znajduje właściwy oficjalny formularz: Facebook, Instagram, WhatsApp albo bez konta.
package-point-text = Układa krótki tekst i podpowiada, co wpisać. „Prześlij” naciskasz samodzielnie, na oficjalnej stronie.
package-point-days = Liczy dni do odpowiedzi tak jak prawo i mówi, czyja teraz kolej.
package-point-letters = Pomaga napisać pisma: odpowiedź, przypomnienie, skargę albo sprzeciw wysyłany pocztą.
package-point-local = Wszystko trzyma w jednym pliku na twoim komputerze. Nigdy nie łączy się z internetem. Robi to tylko przeglądarka.
package-end = To nie jest Meta. To nie jest porada prawna.

## The installer for Windows

package-install-start = Uruchom Veto Desk
package-install-open = Veto Desk jest otwarty. Zamknij go, a potem naciśnij „Ponów próbę”.
package-install-windows = Veto Desk wymaga 64-bitowego systemu Windows.
package-remove-keeps = To usunie program. Twój plik zostanie:
package-removed = Veto Desk usunięto z tego komputera. Twój plik i dowody są zachowane w:
package-removed-then = Jeśli ten folder nie jest już potrzebny, usuń go samodzielnie.
