package cn.xunbao.command.unit;

import cn.xunbao.command.Fixtures;
import cn.xunbao.events.unit.UnitRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTest {

  @Test
  void aUnitBecomesKnownAsTheFileNamesItWithAnUnknownKindToo() {
    var fixture = Fixtures.of(Unit.class);
    fixture.givenNoPriorActivity();
    fixture
        .whenConstructing(
            () -> new Unit(new RegisterUnit("433101-027", "市商务局", "SPACEPORT", List.of("商务局"))))
        .expectEvents(new UnitRegistered("433101-027", "市商务局", "SPACEPORT", List.of("商务局")));
  }
}
