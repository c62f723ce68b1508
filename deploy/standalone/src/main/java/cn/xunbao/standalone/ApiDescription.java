package cn.xunbao.standalone;

import cn.xunbao.edge.input.JsonBody;
import cn.xunbao.edge.security.Caller;
import cn.xunbao.edge.version.Precondition;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The description of the API at {@code /v3/api-docs} and the page for it at {@code /swagger-ui}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String SCHEME = "oauth2";

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, JsonBody.class, Precondition.class);
  }

  /** The headers that make commands safe to repeat and safe from each other. */
  @Bean
  OperationCustomizer safetyHeaders() {
    return (operation, method) -> {
      var mapping =
          AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
      if (mapping != null && !List.of(mapping.method()).contains(RequestMethod.GET)) {
        operation.addParametersItem(
            new HeaderParameter()
                .name("Idempotency-Key")
                .description("幂等键：1至255个可见 ASCII 字符；24小时内以同一键重发同一请求，只办理一次，答复相同")
                .schema(new StringSchema().minLength(1).maxLength(255)));
      }
      if (Arrays.stream(method.getMethodParameters())
          .anyMatch(parameter -> parameter.getParameterType() == Precondition.class)) {
        operation.addParametersItem(
            new HeaderParameter()
                .name(HttpHeaders.IF_MATCH)
                .description("所据版本：此前答复中的 ETag；已被他人修改的，答复412")
                .schema(new StringSchema().example("\"7\"")));
      }
      return operation;
    };
  }

  @Bean
  OpenApiCustomizer apiExamples() {
    return new ApiExamples();
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("旬报 Xunbao")
                .version("v1")
                .description(
                    "谁承诺了什么、谁何时报了什么：以事件为准的记录系统。时间一律为+08:00，" + "小数以文本答复，差错按 RFC 9457 列出每一处。"))
        .components(
            new Components()
                .addSecuritySchemes(
                    SCHEME,
                    new SecurityScheme()
                        .type(SecurityScheme.Type.OAUTH2)
                        .flows(
                            new OAuthFlows()
                                .clientCredentials(
                                    new OAuthFlow()
                                        .tokenUrl("/oauth2/token")
                                        .scopes(new Scopes())))))
        .addSecurityItem(new SecurityRequirement().addList(SCHEME));
  }
}
