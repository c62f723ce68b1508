package cn.xunbao.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class LostRaceTest {

  @Test
  void aSequenceNumberThatIsTakenIsALostRaceWhetherItIsTheFirstOrNot() {
    assertThat(LostRace.caused(new ConcurrencyException("taken"))).isTrue();
    assertThat(LostRace.caused(new AggregateStreamCreationException("taken"))).isTrue();
  }

  @Test
  void axonServersWordForItIsALostRaceToo() {
    assertThat(
            LostRace.caused(
                new EventStoreException(
                    "append failed",
                    new IllegalStateException(
                        "OUT_OF_RANGE: [AXONIQ-2000] Invalid sequence number 0 for aggregate x"))))
        .isTrue();
  }

  @Test
  void anotherFailureIsNone() {
    assertThat(LostRace.caused(new EventStoreException("disk full"))).isFalse();
    assertThat(
            LostRace.caused(
                new CommandExecutionException("refused", new IllegalStateException("no"))))
        .isFalse();
  }
}
