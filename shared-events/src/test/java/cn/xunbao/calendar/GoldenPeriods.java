package cn.xunbao.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.period.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A row of the golden table of the 36 旬 of 2026 ({@code periods-2026.csv}).
 *
 * @param period the 旬
 * @param start its first day
 * @param end its last day
 * @param days its length
 * @param workdays workdays in it
 * @param due the 2nd workday after it
 * @param naive what would be due if people worked from Monday to Friday
 */
public record GoldenPeriods(
    Period period,
    LocalDate start,
    LocalDate end,
    int days,
    int workdays,
    LocalDate due,
    LocalDate naive) {

  /** Reads the table. */
  public static List<GoldenPeriods> of2026() {
    try (var csv = GoldenPeriods.class.getResourceAsStream("/periods-2026.csv")) {
      return new String(Objects.requireNonNull(csv).readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(GoldenPeriods::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenPeriods row(String line) {
    var cells = line.split(",", -1);
    return new GoldenPeriods(
        Period.parse(cells[0]),
        LocalDate.parse(cells[1]),
        LocalDate.parse(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        LocalDate.parse(cells[5]),
        LocalDate.parse(cells[6]));
  }
}
