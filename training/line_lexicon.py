"""Learn the lexicon of the line models: a linear model on the words of a line and of the lines around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from line_data import Page
from scipy import optimize, sparse

from cleanse.chrome.lines import keys

DOMAINS = 5  # on fewer a key says nothing about the web
SIZE = 6000  # keys that are kept
SCOPES = (0, 5)  # lines to either side that the weights of a key speak about; more scopes gained nothing
RIDGE = (3e-5, 3e-5)  # to each scope

Vector = np.ndarray
Weights = dict[str, tuple[float, ...]]


class Bags:
    """The keys of every line of some texts as a sparse matrix, with labels, weights and folds."""

    def __init__(self, pages: Sequence[Page], folds: Sequence[int]) -> None:
        ids: dict[str, int] = {}
        indices: list[int] = []
        indptr = [0]
        label: list[float] = []
        weight: list[float] = []
        fold: list[int] = []
        page_of: list[int] = []
        for number, (page, page_fold) in enumerate(zip(pages, folds, strict=True)):
            shares = page.weights()
            for text, known, share in zip(page.texts, page.labels, shares, strict=True):
                indices.extend({ids.setdefault(key, len(ids)) for key in keys(text)})
                indptr.append(len(indices))
                label.append(1.0 if known == 1 else 0.0)
                weight.append(share)
                fold.append(page_fold)
                page_of.append(number)
        self.keys = list(ids)
        data = np.ones(len(indices), dtype=np.float32)
        self.matrix = sparse.csr_matrix((data, np.array(indices), np.array(indptr)), shape=(len(label), len(ids)))
        self.label = np.array(label)
        self.weight = np.array(weight)
        self.fold = np.array(fold)
        self.page = np.array(page_of)
        domains: dict[str, int] = {}
        self.domain = np.array([domains.setdefault(page.domain, len(domains)) for page in pages])

    def learn(self, without: frozenset[int], size: int = SIZE) -> Weights:
        """The weights of the best keys, one for each scope, from the pages of the other folds."""
        rows = ~np.isin(self.fold, list(without))
        matrix, page = self.matrix[rows], self.page[rows]
        owner = sparse.csr_matrix((np.ones(len(page)), (self.domain[page], np.arange(len(page)))))
        spread = np.asarray(((owner @ matrix) > 0).sum(axis=0)).ravel()
        chosen = np.flatnonzero(spread >= DOMAINS)
        label, weight = self.label[rows], self.weight[rows] / self.weight[rows].sum()
        rough = fit(matrix[:, chosen], page, label, weight, scopes=SCOPES, rounds=40)
        mass = np.asarray(matrix[:, chosen].multiply(weight[:, None]).sum(axis=0)).ravel()
        chosen = np.sort(chosen[np.argsort(-np.abs(rough).sum(axis=0) * np.sqrt(mass))[:size]])
        found = fit(matrix[:, chosen], page, label, weight, scopes=SCOPES, rounds=100)
        return {self.keys[key]: tuple(map(float, column)) for key, column in zip(chosen, found.T, strict=True)}


def fit(
    matrix: sparse.csr_matrix, page: Vector, label: Vector, weight: Vector, *, scopes: Sequence[int], rounds: int
) -> Vector:
    """Logistic regression with a ridge: one row of weights for each scope."""
    width = matrix.shape[1]
    transposed = matrix.T.tocsr()
    views = [viewed(page, scope) for scope in scopes]
    ridge = np.repeat(RIDGE[: len(scopes)], width)

    def loss(x: Vector) -> tuple[float, Vector]:
        parts = x[:-1].reshape(len(scopes), width)
        score = x[-1] + sum(there(matrix @ part) for (there, _), part in zip(views, parts, strict=True))
        value = np.logaddexp(0, np.where(label > 0, -score, score)) @ weight + ridge @ (x[:-1] ** 2)
        slope = weight * (1 / (1 + np.exp(-score)) - label)
        gradient = np.concatenate([transposed @ back(slope) for _, back in views])
        return float(value), np.append(gradient + 2 * ridge * x[:-1], slope.sum())

    start = np.zeros(len(scopes) * width + 1)
    found = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return found.x[:-1].reshape(len(scopes), width)


def viewed(page: Vector, scope: int) -> tuple[Callable[[Vector], Vector], Callable[[Vector], Vector]]:
    """The function that replaces each line by the mean of the lines in its scope, and its transpose."""
    if scope == 0:
        return (lambda x: x), (lambda x: x)
    n = len(page)
    places = np.arange(n)
    low = np.maximum(np.searchsorted(page, page, "left"), places - scope)
    high = np.minimum(np.searchsorted(page, page, "right"), places + scope + 1)
    size = high - low

    def window(x: Vector) -> Vector:
        sums = np.concatenate([[0.0], np.cumsum(x)])
        return (sums[high] - sums[low]) / size

    def spread(x: Vector) -> Vector:
        steps = np.bincount(low, x / size, n + 1) - np.bincount(high, x / size, n + 1)
        return np.cumsum(steps)[:n]

    return window, spread
