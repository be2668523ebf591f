namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CompleteSnapshot"/>.</summary>
public static class CompleteSnapshotHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CompleteSnapshot> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, CompleteSnapshot>(submitted, ct);
}

/// <summary>Input of completeSnapshot.</summary>
public sealed record CompleteSnapshotInput : CountyCommandInput
{
    /// <summary>The instrument's id in the catalogue.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>One rating for each of the four dimensions.</summary>
    public required IReadOnlyList<DimensionInput> Dimensions { get; init; }

    /// <summary>How many people took part, if told.</summary>
    public int? Participants { get; init; }

    /// <summary>The day of completion; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>How the county rates itself in one dimension.</summary>
public sealed record DimensionInput
{
    /// <summary>The dimension's area of concentration.</summary>
    public required AreaOfConcentration Area { get; init; }

    /// <summary>A step of the instrument's scale.</summary>
    public required int Rating { get; init; }
}

/// <summary>Adds completeSnapshot.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CompleteSnapshotMutation
{
    /// <summary>Records a CPM Implementation Snapshot. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> CompleteSnapshot(CompleteSnapshotInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new CompleteSnapshot(
                Fips.Of(input.CountyId),
                $"snapshot-{input.CommandId:N}",
                (await desk.CatalogueAsync(ct)).InstrumentInForce(input.Instrument, input.InstrumentVersion),
                [.. input.Dimensions.Select(d => new DimensionRating(d.Area, d.Rating))],
                input.Participants,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
