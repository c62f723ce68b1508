package cn.xunbao.events.letter;

import cn.xunbao.events.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * The records were opened to an auditing body (调阅函). Who opened them and when stands in the
 * metadata.
 *
 * @param letter its id
 * @param number the letter's own number (文号)
 * @param body the auditing body (机关)
 * @param scope what is opened
 * @param clients ids of the clients through which the body's persons read
 * @param purpose what for
 * @param validFrom first day on which it holds
 * @param validTo last day on which it holds
 */
@EventType("access-letter.granted")
public record AccessLetterGranted(
    String letter,
    String number,
    String body,
    LetterScope scope,
    List<String> clients,
    String purpose,
    LocalDate validFrom,
    LocalDate validTo)
    implements AccessLetterEvent {

  public AccessLetterGranted {
    clients = List.copyOf(clients);
  }
}
