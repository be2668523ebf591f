namespace CpmTracker.Server.Auditing;

using System.Security.Claims;
using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Privacy;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Histories;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="ReplayHistory"/>.</summary>
public static class ReplayHistoryHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReplayHistory> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<AccessLog, ReplayHistory>(submitted, ct);
}

/// <summary>Input of replayHistory: whose history, by one of the three ids.</summary>
public sealed record ReplayHistoryInput : CommandInput
{
    /// <summary>The director's opaque id.</summary>
    [ID("Director")]
    public string? DirectorId { get; init; }

    /// <summary>The coach's opaque id.</summary>
    [ID("Coach")]
    public string? CoachId { get; init; }

    /// <summary>The county's opaque id.</summary>
    [ID("County")]
    public string? CountyId { get; init; }

    /// <summary>Up to and with this instant of recording; everything if left out.</summary>
    public DateTimeOffset? RecordedBy { get; init; }

    /// <summary>What for, at most 4,000 characters; read by auditors and by the director concerned. Enter no case, child or family data.</summary>
    public required string Purpose { get; init; }
}

/// <summary>Adds replayHistory.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReplayHistoryMutation
{
    /// <summary>Gives a whole history and records in the access log who asked for it and what for. For auditors.</summary>
    /// <param name="input">Whose history, and what for.</param>
    /// <param name="gateway">Takes the record.</param>
    /// <param name="pen">Seals the purpose.</param>
    /// <param name="histories">Loads the history.</param>
    /// <param name="directors">Tells whom it concerns.</param>
    /// <param name="user">Who asks.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "replay")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<HistoryReplayNode> ReplayHistory(
        ReplayHistoryInput input, [Service] Gateway gateway, [Service] Pen pen, HistoryLoader histories, DirectorLoader directors, ClaimsPrincipal user, CancellationToken ct)
    {
        var actor = user.Actor();
        if (!Domain.Auditing.ReplayHistory.WhoMay.Allows(actor, new())) throw new NotAllowedException();
        if (new[] { input.DirectorId, input.CoachId, input.CountyId }.OfType<string>().ToList() is not [var subject])
            throw new InvalidInputException("directorId", "Give the id of a director, a coach or a county, and only one of them.");
        var events = (await histories.LoadAsync(subject, ct) ?? []).Where(e => input.RecordedBy is null || e.Timestamp <= input.RecordedBy).ToList();
        var history = new StreamHistory(events, await Replaying.ConcernedAsync(subject, directors, ct), actor);

        var classes = Enum.GetValues<Confidentiality>().Where(history.Shows).ToList();
        var purpose = await pen.WriteAsync("purpose", input.Purpose, subject, ct);
        var command = new ReplayHistory($"replay-{input.CommandId:N}", subject, history.Last, classes, purpose, gateway.Today);
        await gateway.SendAsync(command, actor, input.CommandId, input.ExpectedVersion, null, ct);
        return new(history, classes);
    }
}

/// <summary>A history as it was given to an auditor.</summary>
[GraphQLName("HistoryReplay")]
public sealed class HistoryReplayNode(StreamHistory history, IReadOnlyList<Confidentiality> classes)
{
    /// <summary>The last version in it; none of an empty history.</summary>
    public int? UpTo => (int?)history.Last;

    /// <summary>The confidentiality classes that are open in it.</summary>
    public IReadOnlyList<Confidentiality> Classes => classes;

    /// <summary>Its events in order.</summary>
    /// <param name="where">Which of them.</param>
    [UsePaging(ConnectionName = "HistoryEvents", MaxPageSize = 200, DefaultPageSize = 50, IncludeTotalCount = true)]
    public IEnumerable<HistoryEventNode> GetHistory(HistoryFilter? where) => history.Nodes(where);
}
