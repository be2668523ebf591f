namespace CpmTracker.Server.Counties;

using CpmTracker.Domain.Catalogue;
using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AssessFidelity"/>.</summary>
public static class AssessFidelityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AssessFidelity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AssessFidelity>(submitted, ct);
}

/// <summary>Input of assessFidelity.</summary>
public sealed record AssessFidelityInput : CountyCommandInput
{
    /// <summary>Fidelity of what.</summary>
    public required FidelityKind Kind { get; init; }

    /// <summary>The instrument's id in the catalogue, if one of it was used.</summary>
    public string? Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public int? InstrumentVersion { get; init; }

    /// <summary>The level reached overall; it or the result must be told.</summary>
    public PracticeLevel? Level { get; init; }

    /// <summary>The result in words, at most 4,000 characters; may be left out. Enter no case, child or family data.</summary>
    public string? Result { get; init; }

    /// <summary>The day of the assessment; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds assessFidelity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AssessFidelityMutation
{
    /// <summary>Records how faithfully the CPM is carried out: the implementation, the leadership or the practice. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AssessFidelity(AssessFidelityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AssessFidelity(
                Fips.Of(input.CountyId),
                $"fidelity-{input.CommandId:N}",
                input.Kind,
                input.Instrument,
                input.InstrumentVersion,
                input is { Instrument: { } id, InstrumentVersion: { } version } && (await desk.CatalogueAsync(ct)).InstrumentInForce(id, version) is not null,
                input.Level,
                await desk.Pen.WriteIfAnyAsync("result", input.Result, input.CountyId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
