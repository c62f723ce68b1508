package cn.xunbao.edge.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of any controller, where the container only knows a status. */
@Controller
public class ProblemErrorController implements ErrorController {

  private final ProblemWriter writer;

  public ProblemErrorController(ProblemWriter writer) {
    this.writer = writer;
  }

  @RequestMapping("/error")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var rejection =
        thrown instanceof Throwable failure
            ? Translation.of(failure, request)
            : Translation.ofStatus(status instanceof Integer code ? code : 404);
    writer.write(request, response, rejection);
  }
}
