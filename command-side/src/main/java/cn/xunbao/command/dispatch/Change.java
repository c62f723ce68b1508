package cn.xunbao.command.dispatch;

import cn.xunbao.edge.consistency.ConsistencyToken;
import cn.xunbao.edge.version.EntityTag;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a command came to.
 *
 * @param <T> what the caller is told
 * @param value what the caller is told
 * @param stream stream that was decided on
 * @param sequence number of its last event, from 0; {@link #NOTHING} if the stream has none
 * @param changed whether an event was stored
 */
public record Change<T>(T value, String stream, long sequence, boolean changed) {

  /** Stands for the number of an event that there isn't. */
  public static final long NOTHING = -1;

  /** The answer: 201 where something new came to be, else 200; its tag is the stream's version. */
  public <B> ResponseEntity<B> answer(HttpStatus whenChanged, Function<T, B> body) {
    return answer(whenChanged, HttpStatus.OK, body);
  }

  /** The same with another status where nothing new came to be. */
  public <B> ResponseEntity<B> answer(
      HttpStatus whenChanged, HttpStatus whenUnchanged, Function<T, B> body) {
    var answer = ResponseEntity.status(changed ? whenChanged : whenUnchanged);
    if (sequence != NOTHING) {
      answer.eTag(new EntityTag(sequence).toString());
      answer.header(ConsistencyToken.HEADER, new ConsistencyToken(stream, sequence).encode());
    }
    return answer.body(body.apply(value));
  }
}
