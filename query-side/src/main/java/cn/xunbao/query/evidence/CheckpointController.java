package cn.xunbao.query.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.edge.security.AllowedToEveryRole;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Checkpoints over HTTP. They say nothing about contents, so that everybody may keep them. */
@RestController
@RequestMapping("/api/v1/checkpoints")
@AllowedToEveryRole
class CheckpointController {

  private static final int PAGE = 100;
  private static final Pattern CURSOR = Pattern.compile("[1-9][0-9]{0,17}");
  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, UTF_8);

  private final Checkpoints checkpoints;

  CheckpointController(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  @Operation(
      summary = "列检查点",
      description = "检查点是对某一序号为止全部记录的哈希树根的签名，不含内容；新的在前，每页至多100份，next 为下一页的 cursor。请自行留存，以备日后核对。")
  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  CheckpointList list(@RequestParam(name = "cursor", required = false) @Nullable String cursor) {
    var found = checkpoints.newestBefore(before(cursor), PAGE);
    return new CheckpointList(
        found.stream().map(CheckpointView::of).toList(),
        found.size() < PAGE ? null : Long.toString(found.getLast().size()));
  }

  @Operation(
      summary = "取最新检查点",
      description = "以 Accept: text/plain 取签名文本（C2SP signed note）本身。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "检查点",
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = CheckpointView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
              }))
  @GetMapping(path = "/latest", produces = MediaType.APPLICATION_JSON_VALUE)
  CheckpointView latest() {
    return CheckpointView.of(newest());
  }

  @Hidden
  @GetMapping(path = "/latest", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> latestNote() {
    return note(newest());
  }

  @Operation(
      summary = "取某一检查点",
      description = "size 为所签的记录数，即其最末一条的序号。以 Accept: text/plain 取签名文本（C2SP signed note）本身。",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "检查点",
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = CheckpointView.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string"))
              }))
  @GetMapping(path = "/{size}", produces = MediaType.APPLICATION_JSON_VALUE)
  CheckpointView one(@PathVariable("size") String size) {
    return CheckpointView.of(CheckpointView.require(checkpoints, size));
  }

  @Hidden
  @GetMapping(path = "/{size}", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> oneNote(@PathVariable("size") String size) {
    return note(CheckpointView.require(checkpoints, size));
  }

  private StoredCheckpoint newest() {
    return checkpoints.latest().orElseThrow(() -> Rejections.notFound("尚未签出检查点"));
  }

  private static ResponseEntity<String> note(StoredCheckpoint checkpoint) {
    return ResponseEntity.ok().contentType(TEXT).body(checkpoint.whole().toString());
  }

  private static long before(@Nullable String cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    if (!CURSOR.matcher(cursor).matches()) {
      throw Rejections.invalidParameter("cursor", FaultCodes.BAD_FORMAT, "不是本接口给出的 cursor");
    }
    return Long.parseLong(cursor);
  }

  /**
   * A page of checkpoints.
   *
   * @param items the newest first
   * @param next cursor of the next page
   */
  record CheckpointList(List<CheckpointView> items, @Nullable String next) {}
}
