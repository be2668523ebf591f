namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain.Activities;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="RecordCountyParticipation"/>.</summary>
public static class RecordCountyParticipationHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordCountyParticipation> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, RecordCountyParticipation>(submitted, ct);
}

/// <summary>Input of recordCountyParticipation.</summary>
public sealed record RecordCountyParticipationInput : CountyCommandInput
{
    /// <summary>The activity's opaque id.</summary>
    [ID("StatewideActivity")]
    public required string ActivityId { get; init; }

    /// <summary>How many people of each level of staff came, the director included; left out where not known.</summary>
    public IReadOnlyList<LevelCountInput>? Levels { get; init; }

    /// <summary>Whether the county's director was among them.</summary>
    public required bool DirectorCame { get; init; }
}

/// <summary>How many people of one level of staff came.</summary>
public sealed record LevelCountInput
{
    /// <summary>The level's id in the catalogue, such as front-line.</summary>
    public required string Level { get; init; }

    /// <summary>How many people: 0 to 10,000.</summary>
    public required int People { get; init; }
}

/// <summary>Adds recordCountyParticipation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordCountyParticipationMutation
{
    /// <summary>Records that a county took part in an activity that was held, in place of an earlier record of the same county. For programme administrators, the region's staff where it is that region's own, and staff of the county.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> RecordCountyParticipation(RecordCountyParticipationInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordCountyParticipation(
                input.ActivityId,
                await desk.Roster.RegisteredAsync(input.CountyId, ct),
                [.. input.Levels?.Select(l => new LevelCount(l.Level, l.People)) ?? []],
                input.DirectorCame,
                ActivityTerms.Of(await desk.CatalogueAsync(ct))),
            input,
            user,
            ct);
}
