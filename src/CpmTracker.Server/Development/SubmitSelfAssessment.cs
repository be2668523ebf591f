namespace CpmTracker.Server.Development;

using CpmTracker.Domain.Catalogue;
using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="SubmitSelfAssessment"/>.</summary>
public static class SubmitSelfAssessmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<SubmitSelfAssessment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, SubmitSelfAssessment>(submitted, ct);
}

/// <summary>Input of submitSelfAssessment.</summary>
public sealed record SubmitSelfAssessmentInput : DirectorCommandInput
{
    /// <summary>The instrument's id in the catalogue.</summary>
    public required string Instrument { get; init; }

    /// <summary>The instrument's version.</summary>
    public required int InstrumentVersion { get; init; }

    /// <summary>One rating for every item of the instrument.</summary>
    public required IReadOnlyList<RatingInput> Ratings { get; init; }

    /// <summary>The day of submission; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>How an item is rated.</summary>
public sealed record RatingInput
{
    /// <summary>The item's id in the instrument.</summary>
    public required string Item { get; init; }

    /// <summary>A step of the instrument's scale; left out where it was not observed.</summary>
    public int? Rating { get; init; }
}

/// <summary>Adds submitSelfAssessment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class SubmitSelfAssessmentMutation
{
    /// <summary>Submits the director's ratings of the leadership behaviours. For the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> SubmitSelfAssessment(SubmitSelfAssessmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new SubmitSelfAssessment(
                input.DirectorId,
                $"assessment-{input.CommandId:N}",
                (await desk.CatalogueAsync(ct)).InstrumentInForce(input.Instrument, input.InstrumentVersion),
                [.. input.Ratings.Select(r => new ItemRating(r.Item, r.Rating))],
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
