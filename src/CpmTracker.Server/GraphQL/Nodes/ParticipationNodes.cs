namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;

/// <summary>A time for which a director held a post in a county and took part in the programme.</summary>
[GraphQLName("Post")]
public sealed class PostNode(Post post)
{
    /// <summary>FIPS code of the county.</summary>
    public string CountyFips => post.County;

    /// <summary>How they held it.</summary>
    public Appointment Appointment => post.Appointment;

    /// <summary>The first day.</summary>
    public DateOnly From => post.From;

    /// <summary>The day on which it ended; none while it is held.</summary>
    public DateOnly? Until => post.Until;
}

/// <summary>A time for which a director's part in the programme rested.</summary>
[GraphQLName("Pause")]
public sealed class PauseNode(Pause pause)
{
    /// <summary>Why, as a class.</summary>
    public PauseReason Reason => pause.Reason;

    /// <summary>The first day.</summary>
    public DateOnly From => pause.From;

    /// <summary>The first day after it; none while it lasts.</summary>
    public DateOnly? Until => pause.Until;
}

/// <summary>A material that a director went through.</summary>
[GraphQLName("ReviewedMaterial")]
public sealed class ReviewedMaterialNode(MaterialReviewed reviewed)
{
    /// <summary>The material's id in the catalogue.</summary>
    public string Material => reviewed.Material;

    /// <summary>The day.</summary>
    public DateOnly On => reviewed.OccurredOn;
}
