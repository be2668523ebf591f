namespace CpmTracker.Server.Hosting;

using CpmTracker.Server.Auditing;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Directors;
using CpmTracker.Server.Exports;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Importing;
using CpmTracker.Server.Reporting;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Seeding;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;

/// <summary>The host: puts the parts together and runs them.</summary>
public static class CpmHost
{
    private const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Runs the server, or the schema command line, until it ends.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="more">Adds to the server, as measurements do; nothing if left out.</param>
    /// <returns>The process's exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Action<WebApplication>? more = null)
    {
        var builder = WebApplication.CreateBuilder([.. args.Where(a => a != Settings.EmptySwitch)]);
        builder.AddLogs();
        builder.AddTelemetry();
        if (args is ["schema", ..])
        {
            builder.AddParts(Parts.ForSchema());
            RunWithCommands(Assemble(builder), args);
            return 0;
        }

        var settings = Settings.Read(builder.Configuration, args.Contains(Settings.EmptySwitch));
        await using var database = await Database.OpenAsync(settings, Console.Out.WriteLine, CancellationToken.None);
        var parts = Parts.Of(settings, database);
        if (database.Owner is { } owner) await Ownership.PrepareAsync(owner, database, parts.Master, CancellationToken.None);
        builder.AddParts(parts);
        if (builder.Configuration["urls"] is null) builder.WebHost.UseUrls(DefaultAddress);
        var app = Assemble(builder);
        more?.Invoke(app);
        var start = app.Services.GetRequiredService<FirstStart>();
        await app.RunAsync();
        start.Failure?.Throw();
        return 0;
    }

    private static void RunWithCommands(WebApplication app, string[] args) => app.RunWithGraphQLCommands(args);

    private static void AddParts(this WebApplicationBuilder builder, Parts parts)
    {
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(parts);
        services.AddStore(parts.Events, parts.Prepared);
        builder.AddCommandBus();
        services.AddSealing(parts.Keys, parts.Master);
        services.AddSignIn(parts.Tokens);
        services.AddSingleton<CatalogueInForce>();
        services.AddSingleton<StatewideAsOf>();
        services.AddSingleton<SeedLoader>();
        services.AddSingleton<Importer>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<FirstStart>();
        services.AddHostedService(host => host.GetRequiredService<FirstStart>());
        services.AddScoped<Gateway>();
        services.AddScoped<Desk>();
        services.AddScoped<Roster>();
        services.AddScoped<Groups>();
        services.AddExports();
        services.AddGraphQLApi();
    }

    private static WebApplication Assemble(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseRequestLog();
        app.UseRequestSpans();
        app.UseQueryPage();
        app.UseWebSockets();
        app.UseSignIn();
        app.MapHealth();
        app.MapGraphQL();
        app.MapExports();
        app.MapGet("/", () => Results.Redirect("/graphql")).ExcludeFromDescription();
        return app;
    }
}
