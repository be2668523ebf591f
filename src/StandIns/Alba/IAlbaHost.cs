using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;

namespace Alba;

/// <summary>A running web application, in memory. Disposing it stops the application and waits until it has stopped.</summary>
public interface IAlbaHost : IHost, IAsyncDisposable
{
    /// <summary>The server without a socket; its <see cref="TestServer.CreateClient"/> gives an HTTP client for what a scenario cannot express.</summary>
    TestServer Server { get; }

    /// <summary>Sends one request and checks what the scenario expects of the response: status 200 unless it says otherwise.</summary>
    /// <exception cref="ScenarioAssertionException">An expectation was not met; it lists all that were not, and the body.</exception>
    Task<IScenarioResult> Scenario(Action<Scenario> configure);

    /// <summary>Runs before each scenario's request, on its context.</summary>
    IAlbaHost BeforeEach(Action<HttpContext> beforeEach);

    /// <summary>Runs after each scenario's response has been read.</summary>
    IAlbaHost AfterEach(Action<HttpContext> afterEach);

    /// <summary>Runs after each scenario's response has been read.</summary>
    IAlbaHost AfterEachAsync(Func<HttpContext, Task> afterEach);
}
