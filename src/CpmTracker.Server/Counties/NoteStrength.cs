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

/// <summary>Decides <see cref="NoteStrength"/>.</summary>
public static class NoteStrengthHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<NoteStrength> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, NoteStrength>(submitted, ct);
}

/// <summary>Input of noteStrength.</summary>
public sealed record NoteStrengthInput : CountyCommandInput
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

/// <summary>Adds noteStrength.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class NoteStrengthMutation
{
    /// <summary>Notes a strength to build on that a Snapshot showed. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> NoteStrength(NoteStrengthInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new NoteStrength(
                Fips.Of(input.CountyId),
                $"strength-{input.CommandId:N}",
                input.SnapshotId,
                input.Area,
                await desk.Pen.WriteAsync("text", input.Text, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
