package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;

/**
 * The issuer's code (机关代字) of a series of circulars was adopted.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param code the code and whose it is
 * @param from code of the period from which on it holds
 */
@EventType("document-code.adopted")
public record DocumentCodeAdopted(
    String programme, int version, String basis, DocumentCode code, String from)
    implements ProgrammeEvent {}
