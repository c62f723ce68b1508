package cn.xunbao.standalone.issuer;

import cn.xunbao.standalone.database.DataFolder;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Has the issuer's key. At the first start it has to be made, which takes seconds: that is done
 * beside the rest of the start, which ends when the key is there.
 */
final class IssuerKeySource implements JWKSource<SecurityContext>, SmartInitializingSingleton {

  private final CompletableFuture<JWKSet> keys;

  IssuerKeySource(DataFolder folder) {
    keys = CompletableFuture.supplyAsync(() -> new JWKSet(IssuerKey.of(folder)));
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
    return selector.select(keys.join());
  }

  /** A key that can't be read ends the start. */
  @Override
  public void afterSingletonsInstantiated() {
    keys.join();
  }
}
