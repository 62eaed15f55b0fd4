### The sentences from which an objection's text is composed, in Maltese. The person can edit the result.

reason-opening = Noġġezzjona għall-użu tal-informazzjoni tiegħi, inklużi l-posts, ir-ritratti, il-kummenti u ċ-chats tiegħi mal-AI, biex tiġi żviluppata u mtejba l-AI.
reason-opening-whatsapp = Noġġezzjona għall-użu tal-messaġġi tiegħi mal-AI fuq WhatsApp biex tiġi żviluppata u mtejba l-AI f’Meta.
reason-opening-others = Noġġezzjona għall-użu ta’ informazzjoni dwari li qasmu oħrajn, jew li ġejja minn partijiet terzi, biex tiġi żviluppata u mtejba l-AI f’Meta.
reason-no-expectation = Ma stajtx nistenna, meta ppubblikajt il-posts tiegħi, li l-kontenut tiegħi jintuża biex tiġi żviluppata l-AI, u qatt ma qbilt ma’ dan.
reason-children = Ir-ritratti u l-posts tiegħi juru lil uliedi, u ma rridx li l-istampi u l-ħajja tagħhom jintużaw biex tiġi żviluppata l-AI.
reason-health = Il-kontenut tiegħi jgħid xi ħaġa dwar is-saħħa, li hija informazzjoni partikolarment sensittiva.
reason-belief-politics = Il-kontenut tiegħi jiżvela fehmiet reliġjużi, filosofiċi jew politiċi, li huma informazzjoni partikolarment sensittiva.
reason-my-work = It-testi u l-istampi tiegħi huma xogħli stess, u ma tajtx permess li jintużaw biex tiġi żviluppata l-AI.
reason-others-in-my-pictures = Fil-kontenut tiegħi jidhru jew jissemmew nies oħra, u jien ma nistax naqbel ma’ dan l-użu f’isimhom.
reason-posts-from-youth = Xi wħud mill-posts tiegħi huma minn żgħożiti, meta ma stajtx naf għalxiex jistgħu jintużaw xi darba.
reason-cannot-be-undone = Dak li tgħallmet l-AI ma jistax jittieħed lura, għalhekk tħassir jew korrezzjoni aktar tard ma jkollhom l-ebda effett.
reason-closing = Jekk jogħġobkom ikkonfermawli bil-miktub li se tirrispettaw l-oġġezzjoni tiegħi.
