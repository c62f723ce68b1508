package cn.xunbao.command.programme;

import cn.xunbao.command.SamplePlan;
import cn.xunbao.command.unit.UnitDirectory;
import cn.xunbao.edge.input.Faults;
import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A programme file that tests change at a place before it is read. */
final class PlanJson {

  private static final String SMALL =
      """
      {
        "format": "xunbao.programme/1",
        "programme": {
          "id": "small-2023",
          "title": "小方案",
          "documentNumber": "小政发〔2023〕1号",
          "issuer": "小县人民政府",
          "issuedOn": "2023-03-16",
          "year": 2023,
          "divisionCode": "433199",
          "commandCentre": {"name": "总指挥中心", "seat": "县政府督查室"},
          "rhythms": [{"period": "XUN", "product": "简报"}],
          "goals": [
            {"code": "g1", "name": "生产总值增长", "measure": "LATEST", "unitOfMeasure": "%",
             "direction": "HIGHER_IS_BETTER", "target": {"operator": "AT_LEAST", "value": 6.5},
             "sameAs": "1.01-i1"}
          ]
        },
        "units": [
          {"code": "433199-001", "name": "县发改局", "kind": "DEPARTMENT", "aliases": ["发改局"]},
          {"code": "433199-002", "name": "县工信局", "kind": "DEPARTMENT", "aliases": []},
          {"code": "433199-003", "name": "各乡镇", "kind": "GENERIC_GROUP", "aliases": []}
        ],
        "campaigns": [
          {
            "ordinal": 1,
            "name": "经济仗",
            "term": "仗",
            "taskForce": {
              "hostUnit": "433199-001",
              "firstConvener": "县长",
              "convener": "副县长",
              "deputyConvener": "局长",
              "memberUnits": ["433199-001", "433199-002"]
            },
            "rhythms": [
              {"period": "MONTH", "product": "考评", "tasks": ["1.02"], "external": true}
            ],
            "goals": [],
            "tasks": [
              {
                "code": "1.01", "number": "1", "section": "一", "title": "稳增长",
                "leadUnits": ["433199-001"], "responsibleUnits": ["433199-002"],
                "supportingUnits": ["433199-003"], "deadline": "2023-12",
                "indicators": [
                  {"code": "1.01-i1", "name": "增长", "measure": "LATEST", "unitOfMeasure": "%",
                   "direction": "HIGHER_IS_BETTER",
                   "target": {"operator": "AT_LEAST", "value": 6.5}},
                  {"code": "1.01-i2", "name": "完成", "measure": "MILESTONE",
                   "direction": "HIGHER_IS_BETTER", "target": {"text": "2023-09"}}
                ]
              },
              {
                "code": "1.02", "number": "2", "section": "一", "title": "促消费",
                "leadUnits": [], "responsibleUnits": [], "supportingUnits": [],
                "deadline": "长期坚持", "indicators": []
              }
            ]
          },
          {
            "ordinal": 2,
            "name": "项目仗",
            "term": "仗",
            "taskForce": {"memberUnits": []},
            "tasks": []
          }
        ],
        "breakdown": [
          {
            "code": "B.1", "table": "任务分解表", "row": 1, "item": "重点企业", "title": "培育",
            "leadUnits": ["433199-002"], "responsibleUnits": [], "supportingUnits": [],
            "deadline": null, "indicators": []
          }
        ]
      }
      """;

  private static final UnitClashes KNOWN =
      new UnitClashes(new UnitDirectory(new SamplePlan().store()));

  private final JsonNode root;

  private PlanJson(JsonNode root) {
    this.root = root;
  }

  /** A small plan without a fault: 3 units, 2 campaigns, 2 tasks, 1 row. */
  static PlanJson small() {
    return new PlanJson(EventJson.mapper().readTree(SMALL));
  }

  /** One of the published plans. */
  static PlanJson example(String name) {
    var path = Path.of("..", "examples", name + ".json");
    try {
      return new PlanJson(EventJson.mapper().readTree(Files.readString(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same plan with an id and with codes of units that no other plan has. */
  PlanJson renamed(String id) {
    var prefix = root.at("/programme/divisionCode").stringValue() + "-";
    var text = root.toString().replace('"' + prefix, '"' + id + "-");
    return new PlanJson(EventJson.mapper().readTree(text)).with("/programme/id", '"' + id + '"');
  }

  /** Puts a value there; {@code -} as the last part means after the last item of a list. */
  PlanJson with(String pointer, String json) {
    var parent = parent(pointer);
    var value = EventJson.mapper().readTree(json);
    var last = last(pointer);
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else if (last.equals("-")) {
      ((ArrayNode) parent).add(value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
    return this;
  }

  /** Takes a field away. */
  PlanJson without(String pointer) {
    ((ObjectNode) parent(pointer)).remove(last(pointer));
    return this;
  }

  /** The tree itself. */
  JsonNode root() {
    return root;
  }

  /** The file, if it has no fault. */
  ProgrammeFile read() {
    var faults = new Faults();
    var file = read(root.toString(), faults);
    faults.throwIfAny();
    return file;
  }

  /** What is wrong with the file, each fault written as {@code POINTER CODE}. */
  List<String> faults() {
    return faultsOf(root.toString());
  }

  /** What is wrong with a text. */
  static List<String> faultsOf(String json) {
    var faults = new Faults();
    read(json, faults);
    return faults.list().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  private static ProgrammeFile read(String json, Faults faults) {
    return new ProgrammeFileReader(KNOWN, faults)
        .read(JsonBody.parse(json.getBytes(StandardCharsets.UTF_8)));
  }

  private JsonNode parent(String pointer) {
    var parent = root.at(JsonPointer.compile(pointer.substring(0, pointer.lastIndexOf('/'))));
    if (parent.isMissingNode()) {
      throw new IllegalArgumentException(pointer + ": no such place");
    }
    return parent;
  }

  private static String last(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
