namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="NoteOpportunity"/>.</summary>
public static class NoteOpportunityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<NoteOpportunity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, NoteOpportunity>(submitted, ct);
}

/// <summary>Input of noteOpportunity.</summary>
public sealed record NoteOpportunityInput : CountyCommandInput
{
    /// <summary>The Snapshot's opaque id.</summary>
    [ID("Snapshot")]
    public required string SnapshotId { get; init; }

    /// <summary>The area of concentration.</summary>
    public required AreaOfConcentration Area { get; init; }

    /// <summary>What it is, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds noteOpportunity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class NoteOpportunityMutation
{
    /// <summary>Notes an opportunity for growth that a Snapshot showed. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> NoteOpportunity(NoteOpportunityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new NoteOpportunity(
                Fips.Of(input.CountyId),
                $"opportunity-{input.CommandId:N}",
                input.SnapshotId,
                input.Area,
                await desk.Pen.WriteAsync("text", input.Text, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
