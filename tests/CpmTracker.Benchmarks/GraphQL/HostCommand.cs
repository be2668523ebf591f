namespace CpmTracker.Benchmarks.GraphQL;

using System.CommandLine;
using CpmTracker.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

/// <summary><c>graphql-host</c>: a server in a process of its own, which the other commands start: the library, or the whole programme.</summary>
internal static class HostCommand
{
    public const string Name = "graphql-host";
    public const string Library = "library";
    public const string Programme = "programme";
    public const string Listening = "listening at ";
    private const string Anywhere = "http://127.0.0.1:0";

    // The handlers are those of the server, not of this program.
    private static readonly string[] AsTheServer = ["--urls", Anywhere, "--applicationName", typeof(CpmHost).Assembly.GetName().Name!];

    public static Command Create()
    {
        var what = new Argument<string>("what");
        var command = new Command(Name, "A server to measure; other commands start it.") { what };
        command.Hidden = true;
        command.SetAction((parsed, ct) => parsed.GetValue(what) == Programme ? CpmHost.RunAsync(AsTheServer, MapProgramme) : RunLibraryAsync(ct));
        return command;
    }

    private static async Task<int> RunLibraryAsync(CancellationToken ct)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Anywhere);
        builder.Services.AddGraphQLServer().AddQueryType<LibraryQuery>().AddDataLoader<AuthorLoader>();
        var app = builder.Build();
        app.MapGraphQL();
        LibraryEndpoints.Map(app);
        MapCommon(app);
        await app.StartAsync(ct);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    private static void MapProgramme(WebApplication app)
    {
        ProgrammeEndpoints.Map(app);
        MapCommon(app);
    }

    private static void MapCommon(WebApplication app)
    {
        Counters.Map(app);
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Listening + app.Urls.First()));
    }
}
