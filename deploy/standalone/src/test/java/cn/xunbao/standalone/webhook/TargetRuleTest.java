package cn.xunbao.standalone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRuleTest {

  private final TargetRule rule = new TargetRule(false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://oa.example.gov.cn/hooks/xunbao",
        "https://8.8.8.8:8443/hook",
        "https://[2400:3200::1]/hook",
        "http://127.0.0.1:8080/hook",
        "http://localhost:8080/hook",
        "http://[::1]:8080/hook",
      })
  void publicAddressesAreReachedByHttpsAndThisMachineByHttp(String url) {
    assertThat(rule.fault(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oa.example.gov.cn",
        "ftp://oa.example.gov.cn/",
        "http://oa.example.gov.cn/hook",
        "https://user:pass@oa.example.gov.cn/",
        "https://oa.example.gov.cn/hook?key=1",
        "https://oa.example.gov.cn/hook#x",
        "https://not a url/",
        "https://10.0.0.1/",
        "https://172.16.3.4/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://224.0.0.1/",
        "https://[fd00::1]/",
        "https://[fe80::1]/",
        "https://[::ffff:10.0.0.1]/",
        "https://[64:ff9b::a00:1]/",
      })
  void otherSchemesCredentialsAndPrivateRangesAreRefused(String url) {
    assertThat(rule.fault(url)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "fd00::1", "169.254.1.1"})
  void aPublicNameMayNotStandForThisMachineOrAPrivateAddress(String address) throws Exception {
    assertThat(rule.permits("oa.example.gov.cn", InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.2.3", "192.168.0.9", "fd00::1"})
  void privateRangesAreLetInWhereThatIsConfiguredButNotThisMachine(String address)
      throws Exception {
    var configured = new TargetRule(true);
    assertThat(configured.permits("oa.example.gov.cn", InetAddress.getByName(address))).isTrue();
    assertThat(configured.permits("oa.example.gov.cn", InetAddress.getLoopbackAddress())).isFalse();
    assertThat(configured.fault("https://10.1.2.3/hook")).isEmpty();
  }
}
