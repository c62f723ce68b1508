package cn.xunbao.command.report;

import cn.xunbao.edge.receipt.Receipt;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the answers of {@link Filing#answer}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
    responseCode = "200",
    description = "内容相同，此前的回执",
    content = @Content(schema = @Schema(implementation = Receipt.class)))
@ApiResponse(
    responseCode = "201",
    description = "已报送，回执",
    content = @Content(schema = @Schema(implementation = Receipt.class)))
@ApiResponse(
    responseCode = "202",
    description = "本单位设有内部审签环节：尚未报送，送审稿现状",
    content = @Content(schema = @Schema(implementation = DraftStanding.class)))
@interface FiledOrDrafted {}
