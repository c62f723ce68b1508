package cn.xunbao.query.trace;

import cn.xunbao.query.at.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page begins. It holds the moment of the first page, so that the pages fit together
 * whatever is recorded between them.
 *
 * @param moment the moment of the first page
 * @param place numbers from 0 that tell how far the pages before it came
 */
public record PageStart(Moment moment, List<Long> place) {

  /** Enough for the numbers of any list. */
  private static final int MAX_LENGTH = 400;

  private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,19}(:[0-9]{1,19})*");

  public PageStart {
    place = List.copyOf(place);
  }

  /** One number of the place. */
  public long place(int index) {
    return place.get(index);
  }

  /** Opaque and URL-safe; others must not look into it. */
  public String encode() {
    var text = new StringBuilder();
    text.append(moment.position()).append(':').append(moment.asOf().toEpochMilli());
    place.forEach(number -> text.append(':').append(number));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads what {@link #encode} printed; empty if it isn't that, or of a list of another kind. */
  static Optional<PageStart> parse(String encoded, int places) {
    if (encoded.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.US_ASCII);
      if (!NUMBERS.matcher(text).matches()) {
        return Optional.empty();
      }
      var numbers = new ArrayList<Long>();
      for (var number : text.split(":")) {
        numbers.add(Long.valueOf(number));
      }
      return numbers.size() == 2 + places
          ? Optional.of(
              new PageStart(
                  new Moment(numbers.get(0), Instant.ofEpochMilli(numbers.get(1))),
                  numbers.subList(2, numbers.size())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // Neither base64 nor a number that exists: no cursor of ours.
      return Optional.empty();
    }
  }
}
