package cn.xunbao.standalone.issuer;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes {@code POST /oauth2/token}, which is no controller's. */
final class TokenDescription implements OpenApiCustomizer {

  private static final String SCHEME = "clientSecret";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  @Override
  public void customise(OpenAPI description) {
    description
        .getComponents()
        .addSecuritySchemes(
            SCHEME, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    description.path(IssuerSecurity.TOKEN, new PathItem().post(operation()));
  }

  private static Operation operation() {
    return new Operation()
        .operationId("token")
        .summary("取得访问令牌")
        .description("客户端编号与密钥以 Basic 认证或表单字段提供，二者择一。令牌到期后重新取得；未通过认证的记入访问日志。")
        .security(List.of(new SecurityRequirement().addList(SCHEME), new SecurityRequirement()))
        .requestBody(new RequestBody().required(true).content(content(FORM, form())))
        .responses(
            new ApiResponses()
                .addApiResponse("200", answer("令牌", token()))
                .addApiResponse("400", answer("请求有误", error("unsupported_grant_type")))
                .addApiResponse("401", answer("未通过认证", error("invalid_client"))));
  }

  private static MediaType form() {
    var schema = new ObjectSchema();
    schema
        .addProperty(
            "grant_type", new StringSchema().addEnumItem("client_credentials").description("授权方式"))
        .addProperty("client_id", new StringSchema().description("客户端编号；已用 Basic 认证的不填"))
        .addProperty("client_secret", new StringSchema().description("客户端密钥；已用 Basic 认证的不填"))
        .required(List.of("grant_type"));
    return new MediaType().schema(schema).example(Map.of("grant_type", "client_credentials"));
  }

  private static MediaType token() {
    var schema = new ObjectSchema();
    schema
        .addProperty(
            "access_token", new StringSchema().description("访问令牌（JWT），置于请求头 Authorization"))
        .addProperty("token_type", new StringSchema().description("令牌类型"))
        .addProperty("expires_in", new IntegerSchema().description("有效秒数"))
        .required(List.of("access_token", "token_type", "expires_in"));
    return new MediaType()
        .schema(schema)
        .example(Map.of("access_token", "eyJ…", "token_type", "Bearer", "expires_in", 3599));
  }

  private static MediaType error(String code) {
    var schema = new ObjectSchema();
    schema.addProperty("error", new StringSchema().description("RFC 6749 的差错代码"));
    return new MediaType().schema(schema).example(Map.of("error", code));
  }

  private static ApiResponse answer(String description, MediaType type) {
    return new ApiResponse().description(description).content(content(JSON, type));
  }

  private static Content content(String mediaType, MediaType type) {
    return new Content().addMediaType(mediaType, type);
  }
}
