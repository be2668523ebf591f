namespace CpmTracker.Server.GraphQL;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.Directors;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using JasperFx.Events;
using Marten;

/// <summary>Where mutations hand in their commands, and get the changed view back.</summary>
/// <param name="gateway">Sends them.</param>
/// <param name="pen">Seals what people write.</param>
/// <param name="roster">Knows who else there is.</param>
/// <param name="catalogue">Knows the edition in force.</param>
/// <param name="store">Reads the changed view.</param>
public sealed class Desk(Gateway gateway, Pen pen, Roster roster, CatalogueInForce catalogue, IDocumentStore store)
{
    /// <summary>Seals what people write.</summary>
    public Pen Pen => pen;

    /// <summary>Knows who else there is.</summary>
    public Roster Roster => roster;

    /// <summary>The module given, or else the one that the director started last.</summary>
    public async Task<string> ModuleOrUnderWayAsync(string? module, string director, CancellationToken ct)
    {
        if (module is not null) return module;
        await using var session = store.QuerySession();
        return (await session.LoadAsync<DirectorProgress>(director, ct))?.Modules.UnderWay().Plan.Module ?? ModulePlan.ModuleOne;
    }

    /// <summary>The edition in force; an empty one before the first was seeded.</summary>
    public async Task<Catalogue> CatalogueAsync(CancellationToken ct) => await catalogue.GetAsync(ct) ?? Catalogue.None;

    /// <summary>The day on which the director's session of that number was held; today where it is not recorded.</summary>
    public async Task<DateOnly> HeldOnAsync(string director, string module, int number, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var held = (await session.LoadAsync<DirectorProgress>(director, ct))?.Modules.Named(module)?.Sessions.FirstOrDefault(s => s.Number == number);
        return held?.HeldOn ?? gateway.Today;
    }

    /// <summary>The session of that number in the module given, or else in the one that the director started last; none where no number is given.</summary>
    public async Task<SessionPoint?> SessionAsync(string? module, int? number, string director, CancellationToken ct) =>
        number is { } given ? new(await ModuleOrUnderWayAsync(module, director, ct), given) : null;

    /// <summary>The day given, or today.</summary>
    public DateOnly OrToday(DateOnly? on) => on ?? gateway.Today;

    /// <summary>Sends a command about a director; answers with the director after it.</summary>
    public async Task<DirectorNode> SendAsync<TCommand>(
        ICommand<Domain.Directors.Director, TCommand> command, CommandInput input, ClaimsPrincipal user, CancellationToken ct, Person? register = null)
        where TCommand : ICommand<Domain.Directors.Director, TCommand>
    {
        await gateway.SendAsync(command, user.Actor(), input.CommandId, input.ExpectedVersion, register, ct);
        await using var session = store.QuerySession();
        return new(await session.LoadAsync<DirectorProgress>(command.Stream, ct) ?? throw new NotAllowedException());
    }

    /// <summary>Sends a command about a county; answers with the county as folded from its own events at once, and its directors and parts in activities as last counted.</summary>
    public async Task<CountyNode> SendAsync<TCommand>(ICommand<Domain.Counties.County, TCommand> command, CommandInput input, ClaimsPrincipal user, CancellationToken ct)
        where TCommand : ICommand<Domain.Counties.County, TCommand>
    {
        await gateway.SendAsync(command, user.Actor(), input.CommandId, input.ExpectedVersion, null, ct);
        await using var session = store.QuerySession();
        var fips = Fips.Of(command.Stream);
        var counted = await session.LoadAsync<CountyImplementation>(fips, ct);
        return new(Fresh(await session.Events.FetchStreamAsync(command.Stream, token: ct), fips, counted));
    }

    /// <summary>Sends a command about a coach; answers with the coach as folded from the coach's own events at once, and the directors as last counted.</summary>
    public async Task<CoachNode> SendAsync<TCommand>(
        ICommand<Domain.Coaching.Coach, TCommand> command, CommandInput input, ClaimsPrincipal user, CancellationToken ct, Person? register = null)
        where TCommand : ICommand<Domain.Coaching.Coach, TCommand>
    {
        await gateway.SendAsync(command, user.Actor(), input.CommandId, input.ExpectedVersion, register, ct);
        await using var session = store.QuerySession();
        var counted = await session.LoadAsync<CoachCaseload>(command.Stream, ct);
        var events = await session.Events.FetchStreamAsync(command.Stream, token: ct);
        var fresh = events.Aggregate(default(CoachCaseload), (view, e) => CoachCaseload.Fold(view, command.Stream, e));
        return new((fresh ?? new() { Id = command.Stream }) with { Directors = counted?.Directors ?? [] });
    }

    /// <summary>Sends a command about a statewide activity; answers with the activity as folded from its own events at once.</summary>
    public async Task<StatewideActivityNode> SendAsync<TCommand>(ICommand<StatewideActivity, TCommand> command, CommandInput input, ClaimsPrincipal user, CancellationToken ct)
        where TCommand : ICommand<StatewideActivity, TCommand>
    {
        await gateway.SendAsync(command, user.Actor(), input.CommandId, input.ExpectedVersion, null, ct);
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(command.Stream, token: ct);
        return new(events.Aggregate(default(ActivityRecord), (record, e) => ActivityRecord.Fold(record, command.Stream, e)) ?? throw new NotAllowedException());
    }

    private static CountyImplementation Fresh(IReadOnlyList<IEvent> events, string fips, CountyImplementation? counted) =>
        (events.Aggregate(default(CountyImplementation), (view, e) => CountyImplementation.Fold(view, fips, e)) ?? new() { Id = fips })
            with { Directors = counted?.Directors ?? [], Participation = counted?.Participation ?? [] };
}
