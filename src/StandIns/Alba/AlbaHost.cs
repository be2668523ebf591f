using Alba.Bootstrapping;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alba;

/// <inheritdoc cref="IAlbaHost"/>
public class AlbaHost : IAlbaHost
{
    private readonly IHost _host;
    private readonly RunningProgram? _program;
    private readonly IAlbaExtension[] _extensions;
    private readonly List<Action<HttpContext>> _before = [];
    private readonly List<Func<HttpContext, Task>> _after = [];
    private bool _disposed;

    private AlbaHost(IHost host, IAlbaExtension[] extensions, RunningProgram? program = null)
    {
        _host = host;
        _extensions = extensions;
        _program = program;
    }

    /// <inheritdoc/>
    public IServiceProvider Services => _host.Services;

    /// <inheritdoc/>
    public TestServer Server => (TestServer)Services.GetRequiredService<IServer>();

    /// <summary>What it was made with.</summary>
    public IReadOnlyList<IAlbaExtension> Extensions => _extensions;

    /// <summary>Runs the program that <typeparamref name="T"/> belongs to, from its first line, with a server in memory in place of the real one.</summary>
    public static Task<IAlbaHost> For<T>(params IAlbaExtension[] extensions)
        where T : class => For<T>(_ => { }, extensions);

    /// <summary>
    /// Runs the program that <typeparamref name="T"/> belongs to, from its first line, with a server in memory in place of the real one.
    /// The environment is Development unless set. Settings made with <c>UseSetting</c> are there from the first line on; services configured here come after the program's own.
    /// </summary>
    /// <exception cref="InvalidOperationException">The program ended without building a host; what it threw instead is thrown as it is.</exception>
    public static async Task<IAlbaHost> For<T>(Action<IWebHostBuilder> configuration, params IAlbaExtension[] extensions)
        where T : class
    {
        var recorded = new RecordedHostBuilder(typeof(T).Assembly);
        foreach (var extension in extensions) extension.Configure(recorded);
        recorded.ConfigureWebHost(web =>
        {
            configuration(web);
            web.UseTestServer();
        });

        var program = await RunningProgram.StartAsync(typeof(T).Assembly, recorded);
        return await StartExtensions(new AlbaHost(program.Host, extensions, program));
    }

    /// <summary>Builds and starts the host, with a server in memory.</summary>
    public static async Task<IAlbaHost> For(IHostBuilder builder, params IAlbaExtension[] extensions)
    {
        foreach (var extension in extensions) builder = extension.Configure(builder);
        var host = builder.ConfigureServices(services => services.AddSingleton<IServer>(provider => new TestServer(provider))).Build();
        await host.StartAsync();
        return await StartExtensions(new AlbaHost(host, extensions));
    }

    /// <summary>Builds the application, lets its routes be configured, and starts it, with a server in memory.</summary>
    public static async Task<IAlbaHost> For(WebApplicationBuilder builder, Action<WebApplication> configureRoutes, params IAlbaExtension[] extensions)
    {
        foreach (var extension in extensions) extension.Configure(builder.Host);
        builder.WebHost.UseTestServer();
        var application = builder.Build();
        configureRoutes(application);
        await application.StartAsync();
        return await StartExtensions(new AlbaHost(application, extensions));
    }

    /// <inheritdoc/>
    public async Task<IScenarioResult> Scenario(Action<Scenario> configure)
    {
        var scenario = new Scenario(Services);
        configure(scenario);

        var context = await Server.SendAsync(request =>
        {
            scenario.Setup(request);
            foreach (var action in _before) action(request);
        });
        await ResponseBody.KeepAsync(context);
        foreach (var action in _after) await action(context);
        scenario.Check(context);
        return new ScenarioResult(this, context);
    }

    /// <inheritdoc/>
    public IAlbaHost BeforeEach(Action<HttpContext> beforeEach)
    {
        _before.Add(beforeEach);
        return this;
    }

    /// <inheritdoc/>
    public IAlbaHost AfterEach(Action<HttpContext> afterEach) => AfterEachAsync(context =>
    {
        afterEach(context);
        return Task.CompletedTask;
    });

    /// <inheritdoc/>
    public IAlbaHost AfterEachAsync(Func<HttpContext, Task> afterEach)
    {
        _after.Add(afterEach);
        return this;
    }

    /// <summary>Does nothing: the host has been started by the time one has it.</summary>
    public Task StartAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Stops the application, and the program around it if there is one.</summary>
    public Task StopAsync(CancellationToken cancellationToken = default) =>
        _program is null ? _host.StopAsync(cancellationToken) : _program.StopAsync(cancellationToken);

    /// <summary>Stops the application and waits until it has stopped; prefer <see cref="DisposeAsync"/>.</summary>
    public void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops the application, waits until it has stopped, and disposes what it owns.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed) return;
        _disposed = true;
        await StopAsync();
        foreach (var extension in _extensions) await extension.DisposeAsync();
        if (_host is IAsyncDisposable host) await host.DisposeAsync();
        else _host.Dispose();
        GC.SuppressFinalize(this);
    }

    private static async Task<IAlbaHost> StartExtensions(AlbaHost host)
    {
        foreach (var extension in host._extensions) await extension.Start(host);
        return host;
    }
}
