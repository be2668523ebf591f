namespace CpmTracker.Server.Activities;

using System.Security.Claims;
using CpmTracker.Domain;
using CpmTracker.Domain.Activities;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Sealing;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AnnounceActivity"/>.</summary>
public static class AnnounceActivityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AnnounceActivity> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<StatewideActivity, AnnounceActivity>(submitted, ct);
}

/// <summary>Input of announceActivity.</summary>
public sealed record AnnounceActivityInput : CommandInput
{
    /// <summary>Its type's id in the catalogue, such as learning-circle.</summary>
    public required string Type { get; init; }

    /// <summary>What it is called: public, at most 200 characters. Enter no case, child or family data.</summary>
    public required string Title { get; init; }

    /// <summary>The areas of concentration that it is about, if any.</summary>
    public IReadOnlyList<AreaOfConcentration>? Areas { get; init; }

    /// <summary>Names of the regions that it is for; left out or empty, it is for the whole state.</summary>
    public IReadOnlyList<string>? Regions { get; init; }

    /// <summary>The first day planned.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day planned; the first if left out.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The id in the catalogue of the organisation that hosts it, such as rta.</summary>
    public required string Host { get; init; }

    /// <summary>The day of the announcement; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds announceActivity.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AnnounceActivityMutation
{
    /// <summary>Announces a statewide activity. For programme administrators, and for staff of a region where it is for that region alone.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "activity")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<StatewideActivityNode> AnnounceActivity(AnnounceActivityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        Pen.Check("title", input.Title, maxLength: 200);
        return await desk.SendAsync(
            new AnnounceActivity(
                $"{StreamId.Activity}{input.CommandId:N}",
                input.Type,
                input.Title.Trim(),
                input.Areas ?? [],
                input.Regions ?? [],
                input.From,
                input.Until ?? input.From,
                input.Host,
                ActivityTerms.Of(await desk.CatalogueAsync(ct)),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
    }
}
