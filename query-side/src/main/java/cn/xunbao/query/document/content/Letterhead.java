package cn.xunbao.query.document.content;

import cn.xunbao.events.programme.CampaignDefined;
import cn.xunbao.query.document.Addressee;
import cn.xunbao.query.fact.ProgrammeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a document and who gets it, as far as the plan says.
 *
 * @param office who makes it (编印单位); null where the plan names none
 * @param addressees who gets it
 */
public record Letterhead(@Nullable String office, List<Addressee> addressees) {

  private static final String AND = "、";
  private static final String ISSUED = "发";

  public Letterhead {
    addressees = List.copyOf(addressees);
  }

  /**
   * That of a document on all campaigns, or on one.
   *
   * @param campaign ordinal of the campaign; null: all
   * @param on the day whose names of units count
   */
  public static Letterhead of(ProgrammeState state, @Nullable Integer campaign, LocalDate on) {
    var names = state.unitNames(on);
    return state.campaigns().stream()
        .filter(one -> campaign != null && campaign == one.campaign())
        .findFirst()
        .map(one -> ofCampaign(state, one, names))
        .orElseGet(() -> ofAll(state));
  }

  /** Who gets a circular (通报): those who are to act are addressed, others get a copy. */
  public List<Addressee> circular() {
    var circular = new ArrayList<Addressee>();
    add(circular, Addressee.MAIN, joined(true));
    add(circular, "抄送", joined(false));
    return circular;
  }

  /** The mark of an issuer (发文机关标志) on the head of an official document. */
  public static String mark(String office) {
    return office.replaceFirst("（.*", "") + "文件";
  }

  private String joined(boolean toAct) {
    return addressees.stream()
        .filter(one -> one.how().equals(ISSUED) == toAct)
        .map(Addressee::whom)
        .collect(Collectors.joining("，"));
  }

  private static Letterhead ofAll(ProgrammeState state) {
    var conveners =
        state.campaigns().stream()
            .map(CampaignDefined::taskForce)
            .flatMap(force -> Stream.of(force.firstConvener(), force.convener()))
            .anyMatch(Objects::nonNull);
    return new Letterhead(
        office(state),
        addressees(conveners ? "各专班第一召集人、召集人" : null, "各工作专班办公室", "各牵头单位、责任单位、配合单位"));
  }

  private static Letterhead ofCampaign(
      ProgrammeState state, CampaignDefined campaign, UnaryOperator<String> names) {
    var force = campaign.taskForce();
    var conveners =
        Stream.of(force.firstConvener(), force.convener(), force.deputyConvener())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(AND));
    var members = force.memberUnits().stream().map(names).collect(Collectors.joining(AND));
    var host = force.hostUnit();
    return new Letterhead(
        "%s工作专班办公室%s"
            .formatted(campaign.name(), host == null ? "" : "（设在%s）".formatted(names.apply(host))),
        addressees(conveners, office(state), members));
  }

  private static @Nullable String office(ProgrammeState state) {
    var office = state.plan().coordinationOffice();
    return office == null ? null : office.name();
  }

  private static List<Addressee> addressees(
      @Nullable String reported, @Nullable String sent, @Nullable String issued) {
    var addressees = new ArrayList<Addressee>();
    add(addressees, "报", reported);
    add(addressees, "送", sent);
    add(addressees, ISSUED, issued);
    return addressees;
  }

  private static void add(List<Addressee> to, String how, @Nullable String whom) {
    if (whom != null && !whom.isBlank()) {
      to.add(new Addressee(how, whom));
    }
  }
}
