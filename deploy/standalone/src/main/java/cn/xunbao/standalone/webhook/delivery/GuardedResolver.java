package cn.xunbao.standalone.webhook.delivery;

import cn.xunbao.standalone.webhook.TargetRule;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Finds the addresses of a host, which are those that are connected to, and judges each. */
final class GuardedResolver implements DnsResolver {

  private final TargetRule rule;

  GuardedResolver(TargetRule rule) {
    this.rule = rule;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var addresses = InetAddress.getAllByName(host);
    for (var address : addresses) {
      if (!rule.permits(host, address)) {
        throw new ForbiddenAddress(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
