using System.Net;

namespace GovBot.Tests.Server;

[Collection(OneServer.Name)]
public sealed class PageTests(RunningServer server)
{
    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task It_is_well(string path, string expected) => Assert.Equal(expected, await server.Http.GetStringAsync(new Uri(path, UriKind.Relative)));

    [Theory]
    [InlineData("/", "<a href=\"/d/seoul-declaration\">Seoul Declaration</a>")]
    [InlineData("/about", "It is written to no log")]
    [InlineData("/d/seoul-declaration", "We, world leaders representing Australia")]
    [InlineData("/d/seoul-declaration", "<em>Frontier AI Safety Commitments</em>")]
    [InlineData("/d/seoul-declaration/6", "<title>Seoul Declaration, para. 6</title>")]
    [InlineData("/d/seoul-declaration/annex", "<title>Seoul Declaration, annex</title>")]
    public async Task Pages_show_what_is_quoted(string path, string expected)
    {
        using var response = await server.Http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal((HttpStatusCode.OK, "text/html; charset=utf-8"), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertHardened(response);
    }

    [Theory]
    [InlineData("/d/treaty")]
    [InlineData("/d/seoul-declaration/12")]
    [InlineData("/d/seoul-declaration/6/7")]
    [InlineData("/nowhere")]
    [InlineData("/d/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/d/seoul-declaration/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/d/..%2f..%2fetc%2fpasswd")]
    [InlineData("/d/seoul-declaration/%ff%0d%0aX-Evil:1")]
    public async Task What_is_not_there_has_a_page_that_says_so(string path)
    {
        using var response = await server.Http.GetAsync(new Uri(path, UriKind.Relative));

        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Not found</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        AssertHardened(response);
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/health/ready", 200)]
    [InlineData("/d/seoul-declaration/6", 200)]
    [InlineData("/d/treaty", 404)]
    public async Task Head_answers_as_get_does_without_the_page(string path, int expected)
    {
        using var response = await server.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        Assert.Equal((expected, ""), ((int)response.StatusCode, await response.Content.ReadAsStringAsync()));
    }

    private static void AssertHardened(HttpResponseMessage response)
    {
        Assert.StartsWith("default-src 'none';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("X-Evil"));
    }
}
