package cn.xunbao.query.at;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters behind a {@link Moment} in the API's description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
    name = "asOf",
    in = ParameterIn.QUERY,
    description = "所查时点（含），RFC 3339，如 2023-04-12T23:59:59+08:00；与 atPosition 只能用一个")
@Parameter(name = "atPosition", in = ParameterIn.QUERY, description = "所查记录序号；同一序号的答复永远相同")
@Parameter(
    name = "generation",
    in = ParameterIn.QUERY,
    description = "改查重放推算出的这一代事实（见 /api/v1/replays），限系统管理员、审计和总协调办公室")
@Parameter(
    name = "Xunbao-Consistency",
    in = ParameterIn.HEADER,
    description = "此前命令答复中的同名响应头，用以等待该变更")
public @interface AsOfParameters {}
