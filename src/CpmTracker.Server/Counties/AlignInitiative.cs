namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AlignInitiative"/>.</summary>
public static class AlignInitiativeHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AlignInitiative> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, AlignInitiative>(submitted, ct);
}

/// <summary>Input of alignInitiative.</summary>
public sealed record AlignInitiativeInput : CountyCommandInput
{
    /// <summary>The initiative's id in the catalogue, such as sop; it or a name must be told.</summary>
    public string? Initiative { get; init; }

    /// <summary>The name of an initiative of the county's own, at most 4,000 characters; may be left out. Enter no case, child or family data.</summary>
    public string? Name { get; init; }

    /// <summary>At least one, each once.</summary>
    public required IReadOnlyList<AreaOfConcentration> Areas { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds alignInitiative.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AlignInitiativeMutation
{
    /// <summary>Maps an initiative, of the catalogue or of the county's own, to areas of concentration. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> AlignInitiative(AlignInitiativeInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AlignInitiative(
                Fips.Of(input.CountyId),
                $"alignment-{input.CommandId:N}",
                input.Initiative,
                input.Initiative is { } id && (await desk.CatalogueAsync(ct)).Initiative(id) is not null,
                await desk.Pen.WriteIfAnyAsync("name", input.Name, input.CountyId, ct),
                input.Areas,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
